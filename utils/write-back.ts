import type { Span } from '../rules/finding';
import type { Editor } from './editors/editor';
import { type DraftText, readDraft } from './read-draft';

/** How long to wait for the page to notice a new selection, and for its editor to settle, in milliseconds. */
const selectionPatience = 60;
const settling = 80;
/**
 * How long after typing an editor takes a change for a step of its own, in milliseconds: with less, one undo would take
 * the author's words along. ProseMirror's history has the longest, `newGroupDelay` of 500.
 */
const undoStep = 550;
/** When to look for the new text: at once, or where the editor renders a moment later; milliseconds after each other. */
const rendering = [0, 20, 60];

/** The draft's span to replace, and the draft as it was when the author saw the suggestion. */
interface Replacement extends Span {
  before: string;
  replacement: string;
  /** When the author last typed, in milliseconds of `performance.now()`. */
  typedAt: number;
}

/**
 * Writes a replacement into the editor through the editor's own input path, so that its model takes it and one undo
 * brings the old words back. Gives true where reading the editor again shows exactly the expected text; otherwise the
 * draft is left (or put back) as it was, and the caller offers to copy instead.
 */
export async function writeBack(editable: HTMLElement, editor: Editor, change: Replacement): Promise<boolean> {
  await pause(Math.max(0, change.typedAt + undoStep - performance.now()));
  const draft = readDraft(editable, editor);
  const expected = change.before.slice(0, change.start) + change.replacement + change.before.slice(change.end);
  // Through execCommand, rich editors drop or mangle line breaks; such a replacement is copied instead.
  if (draft.text !== change.before || change.replacement.includes('\n')) return false;
  const caret = caretOf(editable, draft);

  if (!(await select(editable, editor, change)) || !isSelected(editable, editor, change)) return false;
  document.execCommand(change.replacement === '' ? 'delete' : 'insertText', false, change.replacement);

  for (const wait of rendering) {
    await pause(wait);
    const after = readDraft(editable, editor).text;
    if (after !== expected) continue;
    // The caret goes back at once, so that the author can type on; then it must still be so when the editor has settled.
    if (caret !== undefined) await putCaret(editable, editor, movedBy(caret, change));
    await pause(settling);
    return standsIn(readDraft(editable, editor).text, change);
  }
  if (readDraft(editable, editor).text !== change.before) document.execCommand('undo');
  return false;
}

/** Whether, after the wait, the draft is still the same and exactly the words to replace are selected. */
function isSelected(editable: HTMLElement, editor: Editor, { start, end, before }: Replacement): boolean {
  if (readDraft(editable, editor).text !== before) return false;
  if (editable instanceof HTMLTextAreaElement) {
    return editable.selectionStart === start && editable.selectionEnd === end;
  }
  return String(getSelection()) === before.slice(start, end);
}

/** Where a caret belongs after the change: as far from the words around it as before. */
function movedBy(caret: number, { start, end, replacement }: Replacement): number {
  if (caret >= end) return caret + replacement.length - (end - start);
  return Math.min(caret, start);
}

/** Whether the replacement is there, also where the author has typed on meanwhile. */
function standsIn(text: string, { start, before, replacement }: Replacement): boolean {
  return text !== before && text.startsWith(before.slice(0, start) + replacement);
}

/**
 * Selects a span and waits until the page's editor has noticed: Draft.js and Lexical write at the place they last
 * heard of, which without this wait is the old caret.
 */
async function select(editable: HTMLElement, editor: Editor, span: Span): Promise<boolean> {
  editable.focus({ preventScroll: true });
  if (editable instanceof HTMLTextAreaElement) {
    editable.setSelectionRange(span.start, span.end);
    return true;
  }
  const range = readDraft(editable, editor).rangeOf(span);
  if (!range) return false;
  const noticed = new Promise<void>((resolve) => {
    document.addEventListener('selectionchange', () => resolve(), { once: true });
    setTimeout(resolve, selectionPatience);
  });
  getSelection()?.setBaseAndExtent(range.startContainer, range.startOffset, range.endContainer, range.endOffset);
  await noticed;
  await pause(0);
  return true;
}

async function putCaret(editable: HTMLElement, editor: Editor, offset: number): Promise<void> {
  await select(editable, editor, { start: offset, end: offset });
}

/** Where the caret is, as an offset in the draft; undefined where it is elsewhere. */
function caretOf(editable: HTMLElement, draft: DraftText): number | undefined {
  if (editable instanceof HTMLTextAreaElement) return editable.selectionEnd;
  const selection = getSelection();
  return selection?.focusNode ? draft.offsetOf(selection.focusNode, selection.focusOffset) : undefined;
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
