import { defineEditor } from './editor';

/** A field of the browser's own (Mastodon, Misskey): its value is the draft. */
export const textarea = defineEditor({
  id: 'textarea',
  recognize: 'textarea, input',
  lines: 'insertText',
  undo: 'command',
});
