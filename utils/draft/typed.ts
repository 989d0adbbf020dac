import { holdsBlocks } from './written-in';

/** What a person can type in that is no field. */
export const typed = '[contenteditable]:not([contenteditable="false"])';

/** The same, also while the page locks it; and what it locks at all times. */
export const anyEditable = '[contenteditable]';

/** The editables of a list of blocks, which is none itself, or of the frame that it stands in; none of any other box. */
export function blocksOf(box: Element): Element[] {
  const page = (box as Partial<HTMLIFrameElement>).contentDocument;
  if (holdsBlocks(page)) return [...page.querySelectorAll(anyEditable)];
  return box.matches(anyEditable) ? [] : [...box.querySelectorAll(anyEditable)];
}
