/** @jsxImportSource react */
import type Quill from 'quill';
import { useLayoutEffect, useRef } from 'react';
import { selectInShadowRoot } from './quill-in-shadow-root';
import type { EditorProps } from './use-composer';

interface QuillBoxProps extends EditorProps {
  /** The Quill of the page: version 2, or 1 (`quill-1`). */
  engine: typeof Quill;
  /** Attributes of the contenteditable. */
  attributes: Record<string, string>;
}

/**
 * A Quill editor for plain text, one paragraph a line. Quill empties its place by `innerHTML`, which Trusted Types allow
 * only under a default policy: the page's Content-Security-Policy has to name `default`, as LinkedIn's does.
 */
export function QuillBox(props: QuillBoxProps) {
  const place = useRef<HTMLDivElement>(null);
  const latest = useRef(props);
  latest.current = props;

  // The editor lives as long as its mount: a change of the initial text comes with a new key, and so a new mount.
  // biome-ignore lint/correctness/useExhaustiveDependencies: see above
  useLayoutEffect(() => {
    if (!place.current) return;
    allowHtml();
    const quill = new props.engine(place.current, { formats: [], modules: { history: { userOnly: true } } });
    if (quill.root.getRootNode() instanceof ShadowRoot) selectInShadowRoot(quill);
    for (const [name, value] of Object.entries(props.attributes)) quill.root.setAttribute(name, value);
    const model = () => quill.getText().replace(/\n$/, '');
    props.model.current = model;
    quill.setText(props.initialText, 'silent');
    quill.on('text-change', () => latest.current.onChange(model()));
    if (props.autoFocus) quill.focus();
    return () => {
      const last = model();
      props.model.current = () => last;
    };
  }, []);

  return <div ref={place} />;
}

interface TrustedTypes {
  defaultPolicy: unknown;
  createPolicy(name: 'default', rules: { createHTML(html: string): string }): void;
}

/** The page's default policy: HTML from strings is taken as it is. Firefox has it only where Trusted Types are on. */
function allowHtml(): void {
  const { trustedTypes } = window as { trustedTypes?: TrustedTypes };
  if (trustedTypes && !trustedTypes.defaultPolicy) trustedTypes.createPolicy('default', { createHTML: (html) => html });
}
