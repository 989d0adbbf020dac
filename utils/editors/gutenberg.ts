import { defineEditor } from './editor';

/** Gutenberg (Tumblr): the box is a list of paragraphs, each an editable of its own; an empty one holds only U+FEFF. */
export const gutenberg = defineEditor({
  id: 'gutenberg',
  recognize: '.block-editor-block-list__layout',
  ignored: '.block-list-appender',
  filler: /\ufeff/g,
  lines: 'paste',
});
