import { defineEditor } from './editor';

/**
 * Trix (Rails sites): shows spaces at ends and beside each other as no-break spaces; its own helpers are not serialized.
 * What is pasted is a step of its own to undo, what is typed joins the author's last words.
 */
export const trix = defineEditor({
  id: 'trix',
  recognize: 'trix-editor',
  ignored: '[data-trix-serialize="false"]',
  filler: /\ufeff/g,
  hardSpaces: /(?<=^| )\u00a0|\u00a0(?= |$)/g,
  words: 'paste',
  lines: 'paste',
});
