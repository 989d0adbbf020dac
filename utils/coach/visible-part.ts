import { parentAcross } from '../composer/shadow-root';

/** A box on the screen, in CSS pixels of the viewport. */
export interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

/** What of an element is not scrolled out of the boxes around it; with nothing left, its right is not right of its left. */
export function visiblePart(element: Element): Box {
  const { left, top, right, bottom } = element.getBoundingClientRect();
  const seen = { left, top, right, bottom };
  let inner = element;
  for (;;) {
    const around = inner.assignedSlot ?? parentAcross(inner);
    // Nothing around clips the page itself, nor what is above it.
    if (!around || around === document.body || inner.matches(':modal, :popover-open')) return seen;
    if (getComputedStyle(inner).position === 'fixed') return seen;
    const { overflow, display } = getComputedStyle(around);
    if (overflow !== 'visible' && display !== 'contents') {
      const box = around.getBoundingClientRect();
      seen.left = Math.max(seen.left, box.left);
      seen.top = Math.max(seen.top, box.top);
      seen.right = Math.min(seen.right, box.right);
      seen.bottom = Math.min(seen.bottom, box.bottom);
    }
    inner = around;
  }
}

/** Whether anything of it is left to see. */
export function isSeen({ left, top, right, bottom }: Box): boolean {
  return right > left && bottom > top;
}
