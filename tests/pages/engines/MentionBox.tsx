/** @jsxImportSource react */
import { Editor, Node } from '@tiptap/core';
import StarterKit from '@tiptap/starter-kit';
import { useLayoutEffect, useRef } from 'react';
import type { EditorProps } from '../use-composer';

interface MentionBoxProps extends EditorProps {
  /** Attributes of the contenteditable. */
  attributes: Record<string, string>;
}

/** A person's name as one unit, drawn as a pill that can't be edited, as TipTap's own extension for mentions does. */
const mention = Node.create({
  name: 'mention',
  group: 'inline',
  inline: true,
  atom: true,
  addAttributes: () => ({ name: { default: '' } }),
  renderHTML: ({ node }) => ['span', { 'data-type': 'mention', class: 'tagged' }, `@${node.attrs.name}`],
  renderText: ({ node }) => `@${node.attrs.name}`,
});

/** A TipTap editor for rich text (lists, bold, code), in which every `@Sam` of the text it starts with is a mention. */
export function MentionBox(props: MentionBoxProps) {
  const place = useRef<HTMLDivElement>(null);
  const latest = useRef(props);
  latest.current = props;

  // The editor lives as long as its mount: a change of the initial text comes with a new key, and so a new mount.
  // biome-ignore lint/correctness/useExhaustiveDependencies: see above
  useLayoutEffect(() => {
    const editor = new Editor({
      element: place.current,
      extensions: [StarterKit, mention],
      injectCSS: false,
      autofocus: props.autoFocus ? 'end' : false,
      content: { type: 'doc', content: props.initialText.split('\n').map(paragraph) },
      editorProps: { attributes: props.attributes },
      onUpdate: () => latest.current.onChange(model()),
    });
    const model = () => editor.getText({ blockSeparator: '\n' });
    props.model.current = model;
    return () => {
      const last = model();
      props.model.current = () => last;
      editor.destroy();
    };
  }, []);

  return <div ref={place} />;
}

function paragraph(line: string) {
  const parts = line.split(/(@Sam)/).filter(Boolean);
  const content = parts.map((text) =>
    text === '@Sam' ? { type: 'mention', attrs: { name: 'Sam' } } : { type: 'text', text },
  );
  return { type: 'paragraph', content };
}
