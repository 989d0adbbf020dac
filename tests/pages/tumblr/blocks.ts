/** A paragraph. Its id changes where its text is set anew, so that its element is made anew as well. */
export interface Block {
  id: string;
  text: string;
}

/** Gives the caret a place in an empty block, as Gutenberg does. */
export const padding = '\ufeff';

/** A new block with a text. */
export function blockOf(text: string): Block {
  return { id: crypto.randomUUID(), text };
}

/** The selection, if it is inside the element. */
export function caretIn(element: HTMLElement): Range | undefined {
  const selection = element.ownerDocument.getSelection();
  const range = selection?.rangeCount ? selection.getRangeAt(0) : undefined;
  return range && element.contains(range.startContainer) ? range : undefined;
}

/** The text of a block's element, as it is published. */
export function textOf(element: HTMLElement | DocumentFragment): string {
  for (const line of element.querySelectorAll('br')) line.replaceWith('\n');
  return (element.textContent ?? '').replaceAll(padding, '');
}

/** What stands before and after the selection in a block's element. */
export function linesAround(element: HTMLElement): [before: string, after: string] {
  const caret = caretIn(element);
  const before = element.ownerDocument.createRange();
  const after = element.ownerDocument.createRange();
  before.selectNodeContents(element);
  after.selectNodeContents(element);
  if (caret) {
    before.setEnd(caret.startContainer, caret.startOffset);
    after.setStart(caret.endContainer, caret.endOffset);
  }
  return [textOf(before.cloneContents()), caret ? textOf(after.cloneContents()) : ''];
}

/** Whether the caret is before all text of the block. */
export function atStart(element: HTMLElement): boolean {
  return caretIn(element)?.collapsed === true && linesAround(element)[0] === '';
}

/** Puts the caret into a block of the layout. */
export function putCaret(layout: HTMLElement | null, id: string, offset: number): void {
  const element = layout?.querySelector<HTMLElement>(`[data-block="${id}"]`);
  if (!element) return;
  element.focus();
  element.ownerDocument
    .getSelection()
    ?.collapse(element.firstChild ?? element, Math.min(offset, element.firstChild?.nodeValue?.length ?? 0));
}
