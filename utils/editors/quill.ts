import { defineEditor } from './editor';

/**
 * Quill 2: guards of U+FEFF stand around embeds and in the cursor that holds a format, `ql-ui` are handles of lists and
 * code. Its history joins what happens within a second.
 */
export const quill = defineEditor({
  id: 'quill',
  recognize: '.ql-container:not(:has(> .ql-clipboard)) > .ql-editor',
  ignored: '.ql-ui',
  filler: /\ufeff/g,
  lines: 'paste',
  undoStep: 1050,
});
