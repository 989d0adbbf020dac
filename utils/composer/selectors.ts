import { hostOf, parentAcross, shadowRootOf } from './shadow-root';

/** Goes into the shadow root of what stands before it. */
const into = ' >>> ';

/**
 * Whether an element is one that a selector names. A selector this browser can't read names nothing: packs bring
 * selectors too, and a page is no place to fail.
 */
export function matches(element: Element, selector: string): boolean {
  const steps = selector.split(into);
  const last = steps.pop() ?? '';
  if (!matchesHere(element, last)) return false;
  if (steps.length === 0) return true;
  const host = hostOf(element);
  return host !== undefined && matches(host, steps.join(into));
}

/** The closest element that one of the selectors names, from `element` outwards, through shadow roots; selectors in order. */
export function closest(element: Element, selectors: readonly string[]): Element | undefined {
  for (const selector of selectors) {
    const found = selector.includes(into) ? closestInto(element, selector) : closestHere(element, selector);
    if (found) return found;
  }
  return undefined;
}

/** The browser's own `closest`, tree by tree. */
function closestHere(element: Element, selector: string): Element | undefined {
  for (let from: Element | undefined = element; from; from = hostOf(from)) {
    try {
      const found = from.closest(selector);
      if (found) return found;
    } catch {
      return undefined;
    }
  }
  return undefined;
}

function closestInto(element: Element, selector: string): Element | undefined {
  for (let at: Element | undefined = element; at; at = parentAcross(at)) {
    if (matches(at, selector)) return at;
  }
  return undefined;
}

/** All elements inside `root` that a selector names; ` >>> ` goes into shadow roots, and nothing else does. */
export function findAll(root: ParentNode, selector: string): Element[] {
  const [first = '', ...rest] = selector.split(into);
  const found = findHere(root, first);
  if (rest.length === 0) return found;
  return found.flatMap((host) => {
    const inner = shadowRootOf(host);
    return inner ? findAll(inner, rest.join(into)) : [];
  });
}

/** The trees in which stands what the selectors name inside `root`: its own, and the shadow roots they go into. */
export function treesOf(root: ParentNode & Node, selectors: readonly string[]): Node[] {
  const hosts = selectors.flatMap((selector) => {
    const steps = selector.split(into);
    return steps.slice(1).flatMap((_, index) => findAll(root, steps.slice(0, index + 1).join(into)));
  });
  return [root, ...hosts.flatMap((host) => shadowRootOf(host) ?? [])];
}

function matchesHere(element: Element, selector: string): boolean {
  try {
    return element.matches(selector);
  } catch {
    return false;
  }
}

function findHere(root: ParentNode, selector: string): Element[] {
  try {
    return [...root.querySelectorAll(selector)];
  } catch {
    return [];
  }
}
