/** @jsxImportSource react */
import { useEffect, useRef, useState } from 'react';
import type { EditorProps } from '../use-composer';

/** A textarea that React controls. */
export function FieldBox(props: EditorProps) {
  const [text, setText] = useState(props.initialText);
  const field = useRef<HTMLTextAreaElement>(null);
  props.model.current = () => text;

  useEffect(() => {
    if (props.autoFocus) field.current?.focus();
  }, [props.autoFocus]);

  return (
    <textarea
      ref={field}
      data-testid="editable"
      aria-label="What's on your mind?"
      rows={6}
      value={text}
      onChange={(event) => {
        setText(event.target.value);
        props.onChange(event.target.value);
      }}
    />
  );
}
