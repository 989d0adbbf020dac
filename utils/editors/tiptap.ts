import { defineEditor } from './editor';

/** TipTap, which is ProseMirror (Bluesky, LinkedIn): it marks its own trailing breaks and separators. */
export const tiptap = defineEditor({
  id: 'tiptap',
  blocks: 'p, h1, h2, h3, h4, h5, h6, pre',
  ignored: '.ProseMirror-widget, .ProseMirror-separator',
  filler: '.ProseMirror-trailingBreak',
});
