import { defineEditor } from './editor';

/** SCEditor (phpBB, MyBB, SMF): a frame around which it draws its tools; undoing is the browser's. */
export const sceditor = defineEditor({
  id: 'sceditor',
  recognize: '.sceditor-container',
  styledSpaces: true,
  lines: 'insertText',
  undo: 'command',
});
