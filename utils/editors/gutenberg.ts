import { defineEditor } from './editor';

/**
 * Gutenberg (Tumblr, WordPress): the box is a list of paragraphs, each an editable of its own; an empty one holds only U+FEFF.
 * WordPress's title is one more of the same kind, over the list; while it is empty, nothing is published of it.
 */
export const gutenberg = defineEditor({
  id: 'gutenberg',
  recognize: '.block-editor-block-list__layout, .editor-post-title',
  ignored: '.block-list-appender, .editor-post-title:has([data-rich-text-placeholder])',
  filler: /\ufeff/g,
  lines: 'paste',
});
