/** @jsxImportSource react */
import { createEmptyHistoryState, registerHistory } from '@lexical/history';
import { registerPlainText } from '@lexical/plain-text';
import { registerRichText } from '@lexical/rich-text';
import { mergeRegister } from '@lexical/utils';
import {
  $createLineBreakNode,
  $createParagraphNode,
  $createTextNode,
  $getRoot,
  COMMAND_PRIORITY_HIGH,
  createEditor,
  FORMAT_TEXT_COMMAND,
  KEY_ENTER_COMMAND,
} from 'lexical';
import { useLayoutEffect, useRef } from 'react';
import type { EditorProps } from '../use-composer';

interface LexicalBoxProps extends EditorProps {
  label: string;
  className: string | undefined;
  /** In comments and messages Enter sends; in posts it makes a paragraph. */
  onEnter?(): void;
}

/** Facebook's editor: Lexical with a paragraph a line in posts, and a line break a line where Enter sends. */
export function LexicalBox(props: LexicalBoxProps) {
  const place = useRef<HTMLDivElement>(null);
  const latest = useRef(props);
  latest.current = props;

  // The editor lives as long as its mount: a change of the initial text comes with a new key, and so a new mount.
  // biome-ignore lint/correctness/useExhaustiveDependencies: see above
  useLayoutEffect(() => {
    const editor = createEditor({
      namespace: 'facebook',
      onError: (error) => {
        throw error;
      },
    });
    const model = () =>
      editor.read(() =>
        $getRoot()
          .getChildren()
          .map((block) => block.getTextContent())
          .join('\n'),
      );
    const sends = props.onEnter !== undefined;
    editor.setRootElement(place.current);
    editor.update(() => $write(props.initialText, sends), { discrete: true });
    const stop = mergeRegister(
      sends ? registerPlainText(editor) : registerRichText(editor),
      registerHistory(editor, createEmptyHistoryState(), 300),
      editor.registerUpdateListener(() => latest.current.onChange(model())),
      editor.registerCommand(FORMAT_TEXT_COMMAND, () => true, COMMAND_PRIORITY_HIGH),
      editor.registerCommand(
        KEY_ENTER_COMMAND,
        (event) => {
          if (!sends || !event || event.shiftKey) return false;
          event.preventDefault();
          latest.current.onEnter?.();
          return true;
        },
        COMMAND_PRIORITY_HIGH,
      ),
    );
    if (props.autoFocus) editor.focus();
    props.model.current = model;
    return () => {
      const last = model();
      props.model.current = () => last;
      stop();
      editor.setRootElement(null);
    };
  }, []);

  return (
    <div
      ref={place}
      className={props.className}
      contentEditable
      suppressContentEditableWarning
      role="textbox"
      tabIndex={0}
      spellCheck
      aria-label={props.label}
      aria-placeholder={props.label}
    />
  );
}

function $write(text: string, inOneParagraph: boolean): void {
  const root = $getRoot().clear();
  const paragraph = $createParagraphNode();
  for (const [index, line] of text.split('\n').entries()) {
    if (!inOneParagraph) root.append($createParagraphNode().append(...(line ? [$createTextNode(line)] : [])));
    else paragraph.append(...(index > 0 ? [$createLineBreakNode()] : []), ...(line ? [$createTextNode(line)] : []));
  }
  if (inOneParagraph) root.append(paragraph);
}
