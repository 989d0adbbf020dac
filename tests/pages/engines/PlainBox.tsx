/** @jsxImportSource react */
import { useLayoutEffect, useRef } from 'react';
import type { EditorProps } from '../use-composer';

interface PlainBoxProps extends EditorProps {
  kind: 'true' | 'plaintext-only';
}

/** An editable of the browser's own, with no engine behind it, as it comes: its lines are what the browser makes of them. */
export function PlainBox(props: PlainBoxProps) {
  const place = useRef<HTMLDivElement>(null);
  const latest = useRef(props);
  latest.current = props;

  // The box lives as long as its mount: a change of the initial text comes with a new key, and so a new mount.
  // biome-ignore lint/correctness/useExhaustiveDependencies: see above
  useLayoutEffect(() => {
    const box = document.createElement('div');
    box.setAttribute('contenteditable', props.kind);
    for (const [name, value] of Object.entries(attributes)) box.setAttribute(name, value);
    const [first = '', ...others] = props.initialText.split('\n');
    box.append(first, ...others.map(lineOf));
    place.current?.append(box);
    const model = () => textIn(box);
    props.model.current = model;
    box.addEventListener('input', () => latest.current.onChange(model()));
    if (props.autoFocus) box.focus();
    return () => {
      const last = model();
      props.model.current = () => last;
      box.remove();
    };
  }, []);

  return <div ref={place} />;
}

const attributes = { role: 'textbox', 'data-testid': 'editable', 'aria-label': "What's on your mind?" };

function lineOf(text: string): HTMLElement {
  const line = document.createElement('div');
  line.append(text === '' ? document.createElement('br') : text);
  return line;
}

/**
 * What sites make of such a box: `innerText`, set right where it counts twice (the break of an empty line, and its block)
 * and without what only gives the last line its height.
 */
function textIn(box: HTMLElement): string {
  const copy = box.cloneNode(true) as HTMLElement;
  copy.removeAttribute('data-testid');
  for (const line of copy.querySelectorAll('div > br')) {
    if (line.parentNode?.childNodes.length === 1) line.replaceWith('\u2028');
  }
  box.after(copy);
  // biome-ignore lint/performance/useDomNodeTextContent: its lines are what this is about
  const text = copy.innerText.replaceAll('\u2028', '');
  const isFilled = copy.lastChild instanceof HTMLBRElement || copy.contentEditable === 'plaintext-only';
  copy.remove();
  return isFilled ? text.replace(/\n$/, '') : text;
}
