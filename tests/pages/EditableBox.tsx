/** @jsxImportSource react */
import { useLayoutEffect, useRef } from 'react';
import { seenLines } from './seen-lines';
import type { EditorProps } from './use-composer';

interface EditableBoxProps extends EditorProps {
  /** Attributes of the contenteditable. */
  attributes: Record<string, string>;
  onModEnter?(): void;
}

/** The browser's own contenteditable, as YouTube uses it: no engine, the site keeps the text that is seen at each input. */
export function EditableBox(props: EditableBoxProps) {
  const box = useRef<HTMLDivElement>(null);
  const text = useRef(props.initialText);
  props.model.current = () => text.current;

  // The box lives as long as its mount: a change of the initial text comes with a new key, and so a new mount.
  // biome-ignore lint/correctness/useExhaustiveDependencies: see above
  useLayoutEffect(() => {
    if (!box.current) return;
    box.current.textContent = props.initialText;
    if (props.autoFocus) box.current.focus();
  }, []);

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: its role is among the attributes
    <div
      {...props.attributes}
      ref={box}
      className="editable-box"
      contentEditable
      suppressContentEditableWarning
      onInput={(event) => {
        text.current = seenLines(event.currentTarget);
        props.onChange(text.current);
      }}
      onKeyDown={(event) => {
        if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey) || !props.onModEnter) return;
        event.preventDefault();
        props.onModEnter();
      }}
    />
  );
}
