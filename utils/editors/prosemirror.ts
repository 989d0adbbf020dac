import { defineEditor } from './editor';

/** ProseMirror, and TipTap on it (Bluesky, LinkedIn): widgets are what plugins show beside the text. */
export const proseMirror = defineEditor({
  id: 'prosemirror',
  recognize: '.ProseMirror',
  ignored: '.ProseMirror-widget, .ProseMirror-separator',
  lines: 'paste',
});
