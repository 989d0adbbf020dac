import { defineEditor } from './editor';

/** Draft.js (X): one `data-block` a line; the `<br>` of an empty block is filler. */
export const draftJs = defineEditor({
  id: 'draft-js',
  blocks: '[data-block="true"]',
  ignored: '[contenteditable="false"]',
  filler: 'br',
});
