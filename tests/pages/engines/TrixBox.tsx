/** @jsxImportSource react */
import 'trix';
import { useLayoutEffect, useRef } from 'react';
import type { EditorProps } from '../use-composer';

/** What the page uses of Trix's element: https://github.com/basecamp/trix#editing-text-programmatically */
interface TrixElement extends HTMLElement {
  editor: { getDocument(): { toString(): string }; insertString(text: string): void };
}

/** Trix, as sites made with Rails use it. Its document always ends with a line break, which is not published. */
export function TrixBox(props: EditorProps) {
  const place = useRef<HTMLDivElement>(null);
  const latest = useRef(props);
  latest.current = props;

  // The editor lives as long as its mount: a change of the initial text comes with a new key, and so a new mount.
  // biome-ignore lint/correctness/useExhaustiveDependencies: see above
  useLayoutEffect(() => {
    const element = document.createElement('trix-editor') as TrixElement;
    element.dataset.testid = 'editable';
    element.setAttribute('aria-label', "What's on your mind?");
    place.current?.append(element);
    const model = () => element.editor.getDocument().toString().replace(/\n$/, '');
    element.addEventListener('trix-initialize', () => {
      if (props.initialText) element.editor.insertString(props.initialText);
      props.model.current = model;
      if (props.autoFocus) element.focus();
    });
    element.addEventListener('trix-change', () => latest.current.onChange(model()));
    return () => {
      const last = model();
      props.model.current = () => last;
      element.remove();
    };
  }, []);

  return <div ref={place} className="trix" />;
}
