import { blocksOf, typed } from './draft/typed';
import { writtenIn } from './draft/written-in';
import { defineEditor, type Editor } from './editors/editor';
import { hiddenField } from './editors/hidden-field';
import { textarea } from './editors/textarea';

const files = import.meta.glob<Record<string, Editor>>(['./*.ts', '!./{editor,hidden-field,textarea}.ts'], {
  base: './editors',
  eager: true,
});

const rich = Object.values(files).flatMap((file) => Object.values(file));

/** Any editable of the browser's own, whatever stands behind it: some put U+FEFF where the caret must find a place. */
const unknown = defineEditor({
  id: 'unknown',
  recognize: '*',
  filler: /\ufeff/g,
  styledSpaces: true,
  lines: 'insertText',
  undo: 'command',
});

/** An engine nobody knows in a frame may keep a history of its own, in which a change by command is no step. */
const unknownInFrame = defineEditor({ ...unknown, id: 'unknown-in-frame', words: 'none', lines: 'none' });

/** The engine that an editable is of, told by the marks engines leave on their own elements. */
export function editorOf(editable: HTMLElement): Editor {
  if (editable.closest(hiddenField.recognize)) return hiddenField;
  if (editable.matches(textarea.recognize)) return textarea;
  // Of several blocks one may have an engine of its own: that is not the engine of them all.
  const blocks = blocksOf(editable).filter((block) => block.matches(typed));
  const isOf = (element: Element, { recognize }: Editor) =>
    element.closest(recognize) !== null || element.querySelector(recognize) !== null;
  const box = writtenIn(editable);
  return (
    rich.find(({ recognize }) => box.closest(recognize) ?? editable.closest(recognize)) ??
    rich.find((one) => isOf(box, one) && blocks.every((block) => isOf(block, one))) ??
    (box === editable ? unknown : unknownInFrame)
  );
}
