import { blocksOf, typed } from './typed';
import { writtenIn } from './written-in';

/** What a shadow root of Chromium has beside the standard: https://developer.mozilla.org/docs/Web/API/ShadowRoot */
type SelectingRoot = Node & { getSelection?(): Selection | null };

/** A part of the page that the author has selected; a caret is one of no length. */
type Selected = Pick<StaticRange, 'startContainer' | 'startOffset' | 'endContainer' | 'endOffset'>;

/** What is selected in the tree that `element` is in: the document's own selection does not show what is in a shadow root. */
export function selectedAround(element: HTMLElement): Selected | undefined {
  const selection = selectionAround(element);
  if (!selection || selection.rangeCount === 0) return undefined;
  const root = writtenIn(element).getRootNode();
  if (root instanceof ShadowRoot && 'getComposedRanges' in selection) {
    return selection.getComposedRanges({ shadowRoots: [root] })[0];
  }
  return selection.getRangeAt(0);
}

/** Selects a part of the page around `element`; its end is where the caret is. */
export function selectAround(element: HTMLElement, { startContainer, startOffset, endContainer, endOffset }: Selected) {
  selectionAround(element)?.setBaseAndExtent(startContainer, startOffset, endContainer, endOffset);
}

/** Gives the focus back to where the author wrote: the editable, the page of a frame, or the block of a list. */
export function focusAgain(editable: HTMLElement): void {
  const blocks = blocksOf(editable).filter((block) => block.matches(typed)) as HTMLElement[];
  const caret = selectedAround(editable)?.startContainer ?? null;
  const block = blocks.find((one) => one.contains(caret)) ?? blocks[0];
  // A frame gives the focus to its page, and that only to what had it.
  for (const element of [editable, writtenIn(editable), block]) element?.focus({ preventScroll: true });
}

function selectionAround(element: HTMLElement): Selection | null {
  const root: SelectingRoot = writtenIn(element).getRootNode();
  return root.getSelection?.() ?? getSelection();
}
