import { shadowRootOf } from './shadow-root';

/** Every element under `root` in the order of the page, through shadow roots; what is inside a `closed` element is left out. */
export function* elementsWithin(root: ParentNode, isClosed?: (element: Element) => boolean): Generator<Element> {
  for (const element of root.children) yield* elementsOf(element, isClosed);
}

/** The same, with the element itself and its own shadow root. */
export function* elementsOf(element: Element, isClosed?: (element: Element) => boolean): Generator<Element> {
  yield element;
  if (isClosed?.(element)) return;
  const inner = element.localName.includes('-') || element.shadowRoot ? shadowRootOf(element) : undefined;
  if (inner) yield* elementsWithin(inner, isClosed);
  yield* elementsWithin(element, isClosed);
}

/** Whether the page shows an element at all, as far as style sheets tell. */
export function isShown(element: Element): boolean {
  return element.checkVisibility?.({ visibilityProperty: true }) ?? true;
}
