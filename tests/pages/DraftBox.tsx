/** @jsxImportSource react */
import {
  CompositeDecorator,
  type ContentBlock,
  ContentState,
  type DraftHandleValue,
  Editor,
  EditorState,
  getDefaultKeyBinding,
  KeyBindingUtil,
} from 'draft-js';
import { type KeyboardEvent, type ReactNode, useEffect, useRef, useState } from 'react';
import type { EditorProps } from './use-composer';

/** Sites color hashtags, mentions and links while one types, which cuts a line into several text nodes. */
const tags = new CompositeDecorator([
  {
    strategy(block: ContentBlock, found: (start: number, end: number) => void) {
      for (const match of block.getText().matchAll(/(?<!\w)[#@]\w+|https?:\/\/\S+/g)) {
        found(match.index, match.index + match[0].length);
      }
    },
    component: (props: { children?: ReactNode }) => <span className="tagged">{props.children}</span>,
  },
]);

interface DraftBoxProps extends EditorProps {
  /** X's test id, on the contenteditable itself. */
  testId?: string;
  label: string;
  placeholder: string;
  role?: 'textbox' | 'combobox';
  readOnly?: boolean;
  /** The key that publishes, if one does: on X Ctrl or Cmd with Enter, in messages and TikTok's comments Enter alone. */
  submit?: 'mod+Enter' | 'Enter';
  onSubmit?(): void;
}

/** A text box of Draft.js, as on X, TikTok and Pinterest. HTML is never parsed, so Trusted Types are fine. */
export function DraftBox(props: DraftBoxProps) {
  const [state, setState] = useState(() =>
    EditorState.createWithContent(ContentState.createFromText(props.initialText), tags),
  );
  const editor = useRef<Editor>(null);
  props.model.current = () => state.getCurrentContent().getPlainText('\n');

  useEffect(() => {
    if (props.autoFocus) editor.current?.focus();
  }, [props.autoFocus]);

  const change = (next: EditorState) => {
    setState(next);
    props.onChange(next.getCurrentContent().getPlainText('\n'));
  };
  const bind = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || !props.submit) return getDefaultKeyBinding(event);
    if (props.submit === 'Enter' && !event.shiftKey) return 'publish';
    return event.ctrlKey || KeyBindingUtil.hasCommandModifier(event) || event.metaKey
      ? 'publish'
      : getDefaultKeyBinding(event);
  };
  const obey = (command: string): DraftHandleValue => {
    if (command !== 'publish') return 'not-handled';
    props.onSubmit?.();
    return 'handled';
  };

  return (
    <div className="draft-box" data-testid={props.testId && `${props.testId}RichTextInputContainer`}>
      <Editor
        ref={editor}
        editorState={state}
        onChange={change}
        keyBindingFn={bind}
        handleKeyCommand={obey}
        stripPastedStyles
        spellCheck
        role={props.role ?? 'textbox'}
        readOnly={props.readOnly ?? false}
        ariaMultiline
        ariaLabel={props.label}
        placeholder={props.placeholder}
        {...(props.testId && { webDriverTestID: props.testId })}
      />
    </div>
  );
}
