import { defineEditor } from './editor';

/** Lexical (Facebook, Instagram, Threads, Reddit): its code block is a `<code>`; the caret beside a card is drawn as a block. */
export const lexical = defineEditor({
  id: 'lexical',
  recognize: '[data-lexical-editor]',
  blocks: '[data-lexical-editor] > code',
  ignored: '[data-lexical-cursor]',
  lines: 'paste',
});
