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
import type { EditorProps } from './use-composer';

interface LexicalBoxProps extends EditorProps {
  label: string;
  className: string | undefined;
  /** The role of the contenteditable, where it is not a textbox. */
  role?: 'combobox';
  /** The slot of the web component around it. */
  slot?: string;
  /** Whether a line is a paragraph of its own, or ends with a break in the only one, as where Enter sends. */
  lines?: 'paragraphs' | 'breaks';
  /** Where Enter sends, as in comments and messages; Shift+Enter makes a line. */
  onEnter?(): void;
  /** Where Enter sends along with Ctrl or Cmd. */
  onModEnter?(): void;
}

/** Lexical as Meta's networks use it: its rich text plugin with a paragraph a line, or its plain text plugin. */
export function LexicalBox(props: LexicalBoxProps) {
  const place = useRef<HTMLDivElement>(null);
  const latest = useRef(props);
  latest.current = props;

  // The editor lives as long as its mount: a change of the initial text comes with a new key, and so a new mount.
  // biome-ignore lint/correctness/useExhaustiveDependencies: see above
  useLayoutEffect(() => {
    const editor = createEditor({
      namespace: 'post',
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
    const breaks = props.lines === 'breaks' || props.onEnter !== undefined;
    editor.setRootElement(place.current);
    editor.update(() => $write(props.initialText, breaks), { discrete: true });
    const stop = mergeRegister(
      breaks ? registerPlainText(editor) : registerRichText(editor),
      registerHistory(editor, createEmptyHistoryState(), 300),
      editor.registerUpdateListener(() => latest.current.onChange(model())),
      editor.registerCommand(FORMAT_TEXT_COMMAND, () => true, COMMAND_PRIORITY_HIGH),
      editor.registerCommand(
        KEY_ENTER_COMMAND,
        (event) => {
          const send = event && sendBy(event, latest.current);
          if (!send) return false;
          event.preventDefault();
          send();
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

  const attributes = {
    role: props.role ?? 'textbox',
    tabIndex: 0,
    'aria-label': props.label,
    'aria-placeholder': props.label,
  };
  return (
    <div
      ref={place}
      slot={props.slot}
      className={props.className}
      contentEditable
      suppressContentEditableWarning
      spellCheck
      {...attributes}
    />
  );
}

/** What Enter does there, if it sends. */
function sendBy(event: KeyboardEvent, { onEnter, onModEnter }: LexicalBoxProps): (() => void) | undefined {
  if (event.ctrlKey || event.metaKey) return onModEnter ?? onEnter;
  return event.shiftKey ? undefined : onEnter;
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
