import { defineEditor } from './editor';

/**
 * CodeMirror 5 (EasyMDE, SimpleMDE): the author types into a hidden field, and the lines are drawn beside it; an empty one
 * holds U+200B. What is far from the viewport is not drawn: the lines are then lower than the room that is kept for them all.
 * Its history joins what is typed within 1250 ms.
 */
export const codeMirror5 = defineEditor({
  id: 'codemirror-5',
  recognize: '.CodeMirror',
  texts: '.CodeMirror-code .CodeMirror-line *',
  filler: /\u200b/g,
  undoStep: 1300,
  isWhole(box) {
    const room = box.querySelector<HTMLElement>('.CodeMirror-sizer');
    const drawn = room?.querySelector<HTMLElement>('div');
    return drawn?.style.top === '0px' && !(drawn.offsetHeight + 2 < Number.parseFloat(room?.style.minHeight ?? ''));
  },
});
