/** A function that is sent to a page as its source text, so that it may use its arguments and the page, nothing else. */
export type PageFunction<Arguments extends unknown[], Result> = (...args: Arguments) => Result | Promise<Result>;

/**
 * The source of an expression that is the function. TypeScript runners wrap inner functions in a `__name` call of
 * their own; the page does not have it, so it travels along.
 */
export function pageSource(fn: (...args: never[]) => unknown): string {
  return `((__name) => (${fn.toString()}))((target) => target)`;
}

/** A point of the viewport in CSS pixels, or why nobody could click there. */
export type Target = { x: number; y: number } | { problem: string };

/**
 * Runs in the page: scrolls the first element that matches a selector, and has a text in its name or content, into view
 * and gives its middle, if a pointer there would really meet it. `scope` is a shadow root; else the document is meant.
 * ` >>> ` in the selector goes into the open shadow root of what stands before it.
 */
export function pointAt(scope: ShadowRoot | null, selector: string, text: string): Target {
  const steps = selector.split(' >>> ');
  const last = steps.pop() ?? '';
  let root: Document | ShadowRoot = scope ?? document;
  for (const step of steps) {
    const inner: ShadowRoot | null | undefined = root.querySelector(step)?.shadowRoot;
    if (!inner) return { problem: `is not there: nothing open at ${step}` };
    root = inner;
  }
  const says = (candidate: Element) => candidate.getAttribute('aria-label') ?? candidate.textContent ?? '';
  const element = [...root.querySelectorAll(last)].find((candidate) => says(candidate).includes(text));
  if (!element) return { problem: 'is not there' };
  element.scrollIntoView({ block: 'nearest', inline: 'nearest', behavior: 'instant' });
  const box = element.getBoundingClientRect();
  if (box.width === 0 || box.height === 0) return { problem: 'has no size' };
  const point = { x: box.left + box.width / 2, y: box.top + box.height / 2 };
  const met = root.elementFromPoint(point.x, point.y);
  if (!met) return { problem: 'is outside the window' };
  if (element.contains(met)) return point;
  return { problem: `is covered by ${met.outerHTML.slice(0, 120)}` };
}
