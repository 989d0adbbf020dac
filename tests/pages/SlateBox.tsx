/** @jsxImportSource react */
import { useEffect, useState } from 'react';
import { type BaseEditor, createEditor, Node, type NodeEntry, type Range, Text } from 'slate';
import { type HistoryEditor, withHistory } from 'slate-history';
import { Editable, ReactEditor, type RenderLeafProps, Slate, withReact } from 'slate-react';
import type { EditorProps } from './use-composer';

declare module 'slate' {
  interface CustomTypes {
    Editor: BaseEditor & ReactEditor & HistoryEditor;
    Element: { type: 'paragraph'; children: { text: string }[] };
    Text: { text: string; tagged?: true };
  }
}

interface SlateBoxProps extends EditorProps {
  /** Attributes of the contenteditable. */
  attributes: Record<string, string>;
  onModEnter?(): void;
}

/** A Slate editor for plain text, as Buffer uses it: one paragraph a line, tags and links in color. */
export function SlateBox(props: SlateBoxProps) {
  const [editor] = useState(() => withHistory(withReact(createEditor())));
  const [start] = useState(() =>
    props.initialText.split('\n').map((text) => ({ type: 'paragraph' as const, children: [{ text }] })),
  );
  const model = () => editor.children.map((paragraph) => Node.string(paragraph)).join('\n');
  props.model.current = model;

  useEffect(() => {
    if (props.autoFocus) ReactEditor.focus(editor);
  }, [editor, props.autoFocus]);

  return (
    <Slate editor={editor} initialValue={start} onValueChange={() => props.onChange(model())}>
      <Editable
        {...props.attributes}
        decorate={tagsIn}
        renderElement={({ attributes, children }) => <p {...attributes}>{children}</p>}
        renderLeaf={renderLeaf}
        onKeyDown={(event) => {
          if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey) || !props.onModEnter) return;
          event.preventDefault();
          props.onModEnter();
        }}
      />
    </Slate>
  );
}

function tagsIn([node, path]: NodeEntry): (Range & { tagged: true })[] {
  if (!Text.isText(node)) return [];
  return [...node.text.matchAll(/(?<!\w)[#@]\w+|https?:\/\/\S+/g)].map((match) => ({
    anchor: { path, offset: match.index },
    focus: { path, offset: match.index + match[0].length },
    tagged: true,
  }));
}

function renderLeaf({ attributes, leaf, children }: RenderLeafProps) {
  return (
    <span {...attributes} className={leaf.tagged && 'tagged'}>
      {children}
    </span>
  );
}
