import { defineEditor } from './editor';

/** CodeMirror 5, Monaco and Ace: the author types into a hidden field, which never holds the draft. */
export const hiddenField = defineEditor({
  id: 'hidden-field',
  recognize: '.CodeMirror, .monaco-editor, .ace_editor',
  unseen: '*',
  lines: 'insertText',
});
