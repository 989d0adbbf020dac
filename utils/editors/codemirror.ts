import { defineEditor } from './editor';

/** CodeMirror 6 (Markdown boxes of open clients): what is far from the viewport is a gap, not text. */
export const codeMirror = defineEditor({
  id: 'codemirror',
  recognize: '.cm-content',
  unseen: '.cm-gap',
  lines: 'paste',
});
