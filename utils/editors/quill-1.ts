import { defineEditor } from './editor';

/** Quill 1 (LinkedIn's old box): like Quill 2, but it lets the browser paste into a box of its own, which an event can't. */
export const quill1 = defineEditor({
  id: 'quill-1',
  recognize: '.ql-container:has(> .ql-clipboard) > .ql-editor',
  filler: /\ufeff/g,
  undoStep: 1050,
});
