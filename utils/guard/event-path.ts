import { shadowRootOf } from '../composer/shadow-root';

/**
 * The elements an event goes through, innermost first. What a listener at the window is told ends at the host of a closed
 * shadow root; there the place of the pointer, or the focus, tells the rest.
 */
export function elementsOf(event: Event): Element[] {
  const path = event.composedPath().filter((target): target is Element => target instanceof Element);
  let host = path[0];
  if (host?.shadowRoot) return path;
  for (let root = host && shadowRootOf(host); root; root = host && shadowRootOf(host)) {
    host = innermostIn(root, event);
    const inside: Element[] = [];
    for (let at: Element | null | undefined = host; at; at = at.parentElement) inside.push(at);
    path.unshift(...inside);
  }
  return path;
}

function innermostIn(root: ShadowRoot, event: Event): Element | undefined {
  const at = pointOf(event);
  const inner = at ? root.elementFromPoint(at.clientX, at.clientY) : root.activeElement;
  return inner && root.contains(inner) ? inner : undefined;
}

/** Where the pointer is; undefined for keys, and for the clicks that browsers make of them. */
function pointOf(event: Event): { clientX: number; clientY: number } | undefined {
  // Firefox has no TouchEvent where there is no touch screen.
  if ('changedTouches' in event) return (event as TouchEvent).changedTouches[0];
  const isPointer = event instanceof MouseEvent && (event.type !== 'click' || event.detail > 0);
  return isPointer ? event : undefined;
}
