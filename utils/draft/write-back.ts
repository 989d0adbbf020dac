import type { Span } from '../../rules/finding';
import { focusedElement } from '../composer/shadow-root';
import { editorOf } from '../editors';
import type { Editor } from '../editors/editor';
import type { Handing } from './hand-over';
import { isElement } from './node-kinds';
import { type DraftText, readDraft } from './read-draft';
import { selectAround, selectedAround } from './selection';
import { isTextField } from './text-field';
import { typed } from './typed';
import { writtenIn } from './written-in';

/** How long to wait for the page to notice a new selection, and for its editor to settle, in milliseconds. */
const selectionPatience = 60;
const settling = 80;
/** When to look for the new text: at once, or where the editor renders a moment later; milliseconds after each other. */
const rendering = [0, 20, 60, 120];

/** The draft's span to replace, and the draft as it was when the author saw the suggestion. */
interface Replacement extends Span {
  before: string;
  replacement: string;
  /** When the author last typed, in milliseconds of `performance.now()`. */
  typedAt: number;
  /** Whether the author is in the middle of a character that several keys make. */
  isComposing: () => boolean;
  /** Hands text to the editor with the focus from the page's own world. */
  handOver: (handing: Handing) => Promise<void>;
}

/**
 * Writes a replacement into the editor through the editor's own input path, so that its model takes it and one undo
 * brings the old words back. Gives true where reading the editor again, also once it has settled, shows exactly the
 * expected text; otherwise the draft is left (or put back) as it was, and the caller offers to copy instead.
 */
export async function writeBack(editable: HTMLElement, change: Replacement): Promise<boolean> {
  const { before, start, end, replacement } = change;
  const editor = editorOf(editable);
  await pause(Math.max(0, change.typedAt + (editor.undoStep ?? 550) - performance.now()));
  const draft = readDraft(editable, editor);
  const isLined = (before.slice(start, end) + replacement).includes('\n');
  const way = isLined ? editor.lines : (editor.words ?? 'insertText');
  // An empty paste does nothing, and a deletion by command breaks Draft.js across lines and Trix's steps to undo.
  if (!way || way === 'none' || (way === 'paste' && replacement === '')) return false;
  if (change.isComposing() || !draft.isWhole || draft.text !== before || !canTake(editable, change)) return false;
  const expected = before.slice(0, start) + replacement + before.slice(end);
  const caret = caretOf(editable, draft);

  if (!(await select(editable, editor, change)) || !isSelected(editable, editor, change) || change.isComposing()) {
    await putCaret(editable, before, caret);
    return false;
  }
  if (way !== 'insertText') await change.handOver({ way, text: replacement }).catch(() => undefined);
  else command(editable, replacement === '' ? 'delete' : 'insertText', replacement);

  for (const wait of rendering) {
    await pause(wait);
    const box = standingFor(editable);
    if (asTyped(textOf(box), editor) !== asTyped(expected, editor)) continue;
    // The caret goes back at once, so that the author can type on; then it must still be so when the editor has settled.
    const place = caret === undefined ? start + replacement.length : movedBy(caret, change);
    await select(box, editorOf(box), { start: place, end: place });
    await pause(settling);
    await twoFrames();
    if (
      standsIn(asTyped(textOf(standingFor(editable)), editor), {
        ...change,
        before: asTyped(before, editor),
        replacement: asTyped(replacement, editor),
      })
    )
      return true;
    break;
  }
  await takeBack(editable, change);
  await putCaret(standingFor(editable), before, caret);
  return false;
}

/** Puts the caret back to its offset in the draft, where the draft is still the same. */
async function putCaret(editable: HTMLElement, text: string, caret: number | undefined): Promise<void> {
  if (caret === undefined || textOf(editable) !== text) return;
  await select(editable, editorOf(editable), { start: caret, end: caret });
}

/** Undoes what was written otherwise than meant, by the first way that does anything: a second one would undo the author's. */
async function takeBack(editable: HTMLElement, { before, handOver }: Replacement): Promise<void> {
  const box = standingFor(editable);
  const written = textOf(box);
  const byCommand = () => command(box, 'undo');
  const byKey = () => handOver({ way: 'undo', text: '' }).catch(() => undefined);
  const ways = editorOf(box).undo === 'command' ? [byCommand, byKey] : [byKey, byCommand];
  for (const undo of ways) {
    if (written === before || textOf(box) !== written) return;
    await undo();
    await pause(settling);
  }
}

/** Does a browser's own command in the box; some editors take what it did only when a key goes up, and would publish the old text (Trumbowyg). */
function command(editable: HTMLElement, name: string, text?: string): void {
  const page = pageOf(editable);
  page.execCommand(name, false, text);
  if (page !== document || !editorOf(editable).styledSpaces) return;
  focusedElement()?.dispatchEvent(new KeyboardEvent('keyup', { bubbles: true, composed: true }));
}

/** The box that the author writes in now: pages put a new one in its place while one writes. */
function standingFor(editable: HTMLElement): HTMLElement {
  const focused = focusedElement();
  return !editable.isConnected && focused instanceof HTMLElement ? focused : editable;
}

const textOf = (editable: HTMLElement) => readDraft(editable).text;
const pageOf = (editable: HTMLElement) => writtenIn(editable).ownerDocument;

/** A browser's own editables make no-break spaces of spaces as they must to be seen: beside each other, at an end. */
const asTyped = (text: string, { styledSpaces }: Editor) => (styledSpaces ? text.replaceAll('\u00a0', ' ') : text);

/** A field of one line takes no line break, and a locked one nothing. */
function canTake(editable: HTMLElement, { start, end, replacement }: Replacement): boolean {
  const into = writableFor(editable, { start, end });
  if (!into?.matches(':read-write')) return false;
  // A new line in one block of several would have to be a new block: only an engine knows how to make one.
  const takesLines =
    into === writtenIn(editable) ? editable.localName !== 'input' : editorOf(editable).lines === 'paste';
  return takesLines || !replacement.includes('\n');
}

/** What takes the words of a span: the editable or, where each paragraph is an editable of its own, the one of them. */
function writableFor(editable: HTMLElement, span: Span): HTMLElement | undefined {
  if (isTextField(editable)) return editable;
  const box = writtenIn(editable);
  const range = readDraft(editable).rangeOf(span);
  const [from, to] = [range?.startContainer, range?.endContainer].map((node) =>
    hostOf(isElement(node) ? node : node?.parentElement, box),
  );
  return from && from === to && box.contains(from) ? from : undefined;
}

/** The editable that has the focus where an element is written in: an editable inside one has none of its own. */
function hostOf(element: Element | null | undefined, box: Element): HTMLElement | undefined {
  const own = element?.closest<HTMLElement>(typed) ?? undefined;
  const around = own?.parentElement;
  return own !== box && around?.isContentEditable ? hostOf(around, box) : own;
}

/** Whether, after the wait, the draft is still the same and exactly the words to replace are selected. */
function isSelected(editable: HTMLElement, editor: Editor, { start, end, before }: Replacement): boolean {
  if (focusedElement(pageOf(editable)) !== writableFor(editable, { start, end })) return false;
  if (isTextField(editable)) {
    return editable.value === before && editable.selectionStart === start && editable.selectionEnd === end;
  }
  const draft = readDraft(editable, editor);
  const selected = selectedAround(editable);
  return (
    draft.text === before &&
    selected !== undefined &&
    draft.offsetOf(selected.startContainer, selected.startOffset) === start &&
    draft.offsetOf(selected.endContainer, selected.endOffset) === end
  );
}

/** Where a caret belongs after the change: as far from the words around it as before. */
function movedBy(caret: number, { start, end, replacement }: Replacement): number {
  if (caret >= end) return caret + replacement.length - (end - start);
  return Math.min(caret, start);
}

/** Whether the replacement is there, also where the author has typed on meanwhile, after it or before it. */
function standsIn(text: string, { start, end, before, replacement }: Replacement): boolean {
  const isThere =
    text.startsWith(before.slice(0, start) + replacement) || text.endsWith(replacement + before.slice(end));
  return text !== before && isThere;
}

/**
 * Selects a span and waits until the page's editor has noticed: Draft.js and Lexical write at the place they last
 * heard of, which without this wait is the old caret.
 */
async function select(editable: HTMLElement, editor: Editor, span: Span): Promise<boolean> {
  writableFor(editable, span)?.focus({ preventScroll: true });
  if (isTextField(editable)) {
    editable.setSelectionRange(span.start, span.end);
    return true;
  }
  const range = readDraft(editable, editor).rangeOf(span);
  if (!range) return false;
  const noticed = new Promise<void>((resolve) => {
    pageOf(editable).addEventListener('selectionchange', () => resolve(), { once: true });
    setTimeout(resolve, selectionPatience);
  });
  selectAround(editable, range);
  await noticed;
  await pause(editor.hearing ?? 0);
  return true;
}

/** Where the caret is, as an offset in the draft; undefined where it is elsewhere. */
function caretOf(editable: HTMLElement, draft: DraftText): number | undefined {
  if (isTextField(editable)) return editable.selectionEnd ?? undefined;
  const selected = selectedAround(editable);
  if (!selected || !writtenIn(editable).contains(selected.endContainer)) return undefined;
  return draft.offsetOf(selected.endContainer, selected.endOffset);
}

/** Two frames of the page, or a tenth of a second where it draws none. */
function twoFrames(): Promise<void> {
  const drawn = new Promise<void>((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => resolve())));
  return Promise.race([drawn, pause(100)]);
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
