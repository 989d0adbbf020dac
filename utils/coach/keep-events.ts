import { containsAcross } from '../composer/shadow-root';

/** What a page could act on: it takes a press beside its dialog for leaving it, and a letter for one of its hotkeys. */
const pressing = ['pointerdown', 'mousedown', 'touchstart', 'pointerup', 'mouseup', 'touchend', 'click', 'dblclick'];
const typing = ['keydown', 'keypress', 'keyup', 'beforeinput', 'input', 'paste', 'cut', 'copy'];
const composing = ['compositionstart', 'compositionupdate', 'compositionend'];

/** Told of what the author does in our panel. */
export interface PanelActs {
  /** A press or a key: what they press on the page after it, however soon, they press anew. */
  onAct: (() => void) | undefined;
  /** The Escape key; the page never sees it, or it would close the box with the draft. */
  onEscape: (() => void) | undefined;
}

/**
 * Keeps what the author does in our panel from the page: no listener of it hears of a press or a letter, and no focus
 * trap undoes one. The panel gets it all the same, and a press in it leaves the caret where it was.
 */
export function keepEvents(element: HTMLElement, root: ShadowRoot, told: PanelActs, signal: AbortSignal): void {
  const keep = (event: Event) => {
    const inner = event.isTrusted ? innerTarget(event, element, root) : undefined;
    if (!inner) return;
    event.stopImmediatePropagation();
    if (event.type === 'mousedown' && !inner.closest('input, textarea, label')) event.preventDefault();
    if (event.type === 'input') inner.dispatchEvent(new Event('input', { bubbles: true }));
    const button = event.type === 'click' && inner.closest('button');
    if (button) {
      event.preventDefault();
      button.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true }));
    }
    if (event instanceof KeyboardEvent && event.type === 'keydown' && event.key === 'Escape') {
      event.preventDefault();
      told.onEscape?.();
    }
    if (event.type === 'pointerdown' || event.type === 'keydown') told.onAct?.();
  };
  for (const type of [...pressing, ...typing, ...composing]) {
    addEventListener(type, keep, { capture: true, passive: type.startsWith('touch'), signal });
  }
}

/** What of our panel an event is for; undefined where it is for the page. */
function innerTarget(event: Event, element: HTMLElement, root: ShadowRoot): Element | undefined {
  // Where the panel stands in a closed shadow root of the page, that root's host is all that is told here.
  const told = event.composedPath()[0];
  if (!(told instanceof Element) || !containsAcross(told, element)) return undefined;
  const isByKey = !(event instanceof MouseEvent) || (event.type === 'click' && event.detail === 0);
  const touch = 'changedTouches' in event ? (event as TouchEvent).changedTouches[0] : undefined;
  const at = touch ?? (isByKey ? undefined : (event as MouseEvent));
  const inner = at ? root.elementFromPoint(at.clientX, at.clientY) : root.activeElement;
  return inner && root.contains(inner) ? inner : undefined;
}
