/** What a person can type in that is no field. */
export const typed = '[contenteditable]:not([contenteditable="false"])';

/** The same, also while the page locks it; and what it locks at all times. */
export const anyEditable = '[contenteditable]';

/** The editables of a list of blocks, which is none itself; none of any other box. */
export function blocksOf(box: Element): Element[] {
  return box.matches(anyEditable) ? [] : [...box.querySelectorAll(anyEditable)];
}
