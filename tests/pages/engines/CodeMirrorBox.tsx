/** @jsxImportSource react */
import { defaultKeymap, history, historyKeymap } from '@codemirror/commands';
import { EditorState } from '@codemirror/state';
import { EditorView, keymap } from '@codemirror/view';
import { useLayoutEffect, useRef } from 'react';
import type { EditorProps } from '../use-composer';

/** CodeMirror 6, as Markdown boxes of open clients use it. */
export function CodeMirrorBox(props: EditorProps) {
  const place = useRef<HTMLDivElement>(null);
  const latest = useRef(props);
  latest.current = props;

  // The editor lives as long as its mount: a change of the initial text comes with a new key, and so a new mount.
  // biome-ignore lint/correctness/useExhaustiveDependencies: see above
  useLayoutEffect(() => {
    if (!place.current) return;
    const view = new EditorView({
      parent: place.current,
      state: EditorState.create({
        doc: props.initialText,
        extensions: [
          history(),
          keymap.of([...defaultKeymap, ...historyKeymap]),
          EditorView.lineWrapping,
          EditorView.contentAttributes.of({ 'data-testid': 'editable', 'aria-label': "What's on your mind?" }),
          EditorView.updateListener.of((update) => update.docChanged && latest.current.onChange(model())),
        ],
      }),
    });
    const model = () => view.state.doc.toString();
    props.model.current = model;
    if (props.autoFocus) view.focus();
    return () => {
      const last = model();
      props.model.current = () => last;
      view.destroy();
    };
  }, []);

  return <div ref={place} />;
}
