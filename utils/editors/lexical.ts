import { defineEditor } from './editor';

/** Lexical (Facebook): paragraphs are the editable's children; a `<br>` alone in one, or marked as managed, is filler. */
export const lexical = defineEditor({
  id: 'lexical',
  blocks: 'p, h1, h2, h3, h4, h5, h6, li, [data-lexical-editor] > div',
  filler: 'br:only-child, [data-lexical-managed-linebreak]',
});
