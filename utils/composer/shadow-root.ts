import { isElement } from '../draft/node-kinds';

/** What browsers give an extension's own scripts to see closed shadow roots with; a page has neither. */
interface BrowserCalls {
  chrome?: { dom?: { openOrClosedShadowRoot?(element: Element): ShadowRoot | null } };
}

/**
 * The shadow root of an element, a closed one too.
 * Chromium: https://developer.chrome.com/docs/extensions/reference/api/dom; Firefox: a property of every element,
 * https://developer.mozilla.org/docs/Web/API/Element/openOrClosedShadowRoot
 */
export function shadowRootOf(element: Element): ShadowRoot | undefined {
  if (element.shadowRoot) return element.shadowRoot;
  const inFirefox = (element as Element & { openOrClosedShadowRoot?: ShadowRoot | null }).openOrClosedShadowRoot;
  if (inFirefox !== undefined) return inFirefox ?? undefined;
  const inChromium = (globalThis as BrowserCalls).chrome?.dom?.openOrClosedShadowRoot;
  // It throws for what is no HTML element.
  return (element instanceof HTMLElement && inChromium?.(element)) || undefined;
}

/** The element whose shadow root `node` is in. */
export function hostOf(node: Node): Element | undefined {
  const root = node.getRootNode();
  return root instanceof ShadowRoot ? root.host : undefined;
}

/** The parent, or the host where `element` is at the top of a shadow root. */
export function parentAcross(element: Element): Element | undefined {
  return element.parentElement ?? hostOf(element);
}

/** Whether `inner` is `outer` or inside it, through any number of shadow roots. */
export function containsAcross(outer: Element, inner: Element): boolean {
  for (let at: Element | undefined = inner; at; at = hostOf(at)) {
    if (outer.contains(at)) return true;
  }
  return false;
}

/** The shadow roots an element stands in, innermost first: events that stay inside, and changes, are seen only from there. */
export function shadowRootsAround(element: Element): ShadowRoot[] {
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? [root, ...shadowRootsAround(root.host)] : [];
}

/** The element with the focus in a page, inside however many shadow roots. */
export function focusedElement(page = document): Element | undefined {
  let focused = page.activeElement;
  for (;;) {
    const inner: Element | null | undefined = focused && shadowRootOf(focused)?.activeElement;
    if (!inner) return focused ?? undefined;
    focused = inner;
  }
}

/** Whether an event comes from an element or what is in it; where a closed shadow root hides it, the event seems to come from its host. */
export function comesFrom(element: Element, event: Event): boolean {
  const [origin] = event.composedPath();
  return isElement(origin) && (containsAcross(origin, element) || element.contains(origin));
}
