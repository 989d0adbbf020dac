import { defineEditor } from './editor';

/**
 * TinyMCE: what it adds for its own sake is marked as bogus. Its history joins all that is typed, and only what is pasted is a
 * step of its own.
 */
export const tinymce = defineEditor({
  id: 'tinymce',
  recognize: '.mce-content-body',
  ignored: '[data-mce-bogus="all"]',
  filler: /\ufeff/g,
  styledSpaces: true,
  words: 'paste',
  lines: 'paste',
});
