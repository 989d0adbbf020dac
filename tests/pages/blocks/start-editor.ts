import EditorJS from '@editorjs/editorjs';
import Header from '@editorjs/header';
import List from '@editorjs/list';
import Quote from '@editorjs/quote';
import Table from '@editorjs/table';

/** What `?start=` may put into the editor before the author comes. */
const starts: Readonly<Record<string, { type: string; data: object }[]>> = {
  list: [{ type: 'list', data: { style: 'unordered', items: [{ content: '', items: [], meta: {} }] } }],
  quote: [{ type: 'quote', data: { text: '', caption: '', alignment: 'left' } }],
  table: [{ type: 'table', data: { withHeadings: false, content: [['', '']] } }],
};

/** Starts the real engine with its own kinds of blocks; `onChange` is called whenever its model has changed. */
export function startEditor(onChange: () => void): EditorJS {
  const start = new URLSearchParams(location.search).get('start') ?? '';
  return new EditorJS({
    holder: 'editor',
    placeholder: 'Write your story…',
    minHeight: 40,
    tools: { header: Header, list: List, quote: Quote, table: Table },
    data: { blocks: starts[start] ?? [] },
    onChange,
  });
}
