/** @jsxImportSource react */
import { Editor } from '@tiptap/core';
import { Fragment, type Schema, Slice } from '@tiptap/pm/model';
import StarterKit from '@tiptap/starter-kit';
import { useLayoutEffect, useRef } from 'react';
import { tagColors } from './tag-colors';
import type { EditorProps } from './use-composer';

interface TipTapBoxProps extends EditorProps {
  /** Attributes of the contenteditable. */
  attributes: Record<string, string>;
  onModEnter?(): void;
}

const plainText = StarterKit.configure({
  blockquote: false,
  bold: false,
  bulletList: false,
  code: false,
  codeBlock: false,
  dropcursor: false,
  gapcursor: false,
  heading: false,
  horizontalRule: false,
  italic: false,
  link: false,
  listItem: false,
  listKeymap: false,
  orderedList: false,
  strike: false,
  trailingNode: false,
  underline: false,
});

/** A TipTap editor for plain text, as Bluesky and LinkedIn use it: one paragraph a line, tags and links in color. */
export function TipTapBox(props: TipTapBoxProps) {
  const place = useRef<HTMLDivElement>(null);
  const latest = useRef(props);
  latest.current = props;

  // The editor lives as long as its mount: a change of the initial text comes with a new key, and so a new mount.
  // biome-ignore lint/correctness/useExhaustiveDependencies: see above
  useLayoutEffect(() => {
    const editor = new Editor({
      element: place.current,
      extensions: [plainText, tagColors],
      injectCSS: false,
      autofocus: props.autoFocus ? 'end' : false,
      content: { type: 'doc', content: props.initialText.split('\n').map(paragraph) },
      editorProps: {
        attributes: props.attributes,
        clipboardTextParser: (text, context) => linesToSlice(text, context.doc.type.schema),
        handleKeyDown: (_view, event) => {
          if (event.code !== 'Enter' || !(event.ctrlKey || event.metaKey) || !latest.current.onModEnter) return false;
          latest.current.onModEnter();
          return true;
        },
      },
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
  return { type: 'paragraph', content: line === '' ? [] : [{ type: 'text', text: line }] };
}

/** Pasted text makes a paragraph of each line, empty ones too (TipTap's own way drops those). */
function linesToSlice(text: string, schema: Schema): Slice {
  const nodes = text.split(/\r\n?|\n/).map((line) => schema.nodeFromJSON(paragraph(line)));
  return Slice.maxOpen(Fragment.from(nodes));
}
