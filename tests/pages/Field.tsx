/** @jsxImportSource react */
import { type ChangeEvent, type KeyboardEvent, useEffect, useRef } from 'react';
import type { EditorProps } from './use-composer';

interface FieldProps extends EditorProps {
  /** Attributes of the textarea or input. */
  attributes: Record<string, string>;
  /** A box of one line. */
  oneLine?: boolean;
  /** The text, which the page's own state holds. */
  text: string;
  onModEnter?(): void;
}

/** A textarea or an input that React controls: what the page's state holds is what is shown. */
export function Field(props: FieldProps) {
  const field = useRef<HTMLTextAreaElement & HTMLInputElement>(null);
  props.model.current = () => props.text;
  useEffect(() => {
    if (props.autoFocus) field.current?.focus();
  }, [props.autoFocus]);

  const all = {
    ...props.attributes,
    ref: field,
    value: props.text,
    onChange: (event: ChangeEvent<HTMLTextAreaElement | HTMLInputElement>) => props.onChange(event.target.value),
    onKeyDown: (event: KeyboardEvent) => {
      if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) props.onModEnter?.();
    },
  };
  return props.oneLine ? <input {...all} /> : <textarea {...all} />;
}
