import { defineEditor } from './editor';

/** Monaco, Ace, and what is inside CodeMirror 5: the author types into a hidden field, or an editable that holds the lines in view alone. */
export const hiddenField = defineEditor({
  id: 'hidden-field',
  recognize: '.CodeMirror *, .monaco-editor, .ace_editor',
  unseen: '*',
  lines: 'insertText',
});
