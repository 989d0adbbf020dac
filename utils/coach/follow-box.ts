import { shadowRootsAround } from '../composer/shadow-root';

/**
 * Calls `onMove` in a frame in which an element may have moved, grown, or come into view, until the signal aborts.
 * Works on events and observers only: nothing runs while nothing moves.
 */
export function followBox(elements: readonly Element[], onMove: () => void, signal: AbortSignal): () => void {
  let asked = false;
  const ask = () => {
    if (asked || signal.aborted) return;
    asked = true;
    requestAnimationFrame(() => {
      asked = false;
      if (!signal.aborted) onMove();
    });
  };
  const passive = { capture: true, passive: true, signal };
  addEventListener('resize', ask, passive);
  addEventListener('fullscreenchange', ask, passive);
  // A keyboard on the screen, or a pinch, moves what is seen without moving the page.
  visualViewport?.addEventListener('resize', ask, passive);
  visualViewport?.addEventListener('scroll', ask, passive);
  const sizes = new ResizeObserver(ask);
  signal.addEventListener('abort', () => sizes.disconnect());
  for (const element of elements) {
    sizes.observe(element);
    // Scrolling in a shadow root is not told to the trees around it.
    for (const tree of [document, ...shadowRootsAround(element)]) tree.addEventListener('scroll', ask, passive);
    followShifts(element, ask, signal);
  }
  return ask;
}

/** The smallest share of an element that counts as some of it. */
const least = 1e-6;

/**
 * Notices that an element has moved though nothing scrolled: something above it grew. The observed area is made to end
 * exactly at the element's edges, so that any move changes how much of it is inside; then the area is drawn anew.
 */
function followShifts(element: Element, onShift: () => void, signal: AbortSignal): void {
  let observer: IntersectionObserver | undefined;
  const observe = (threshold: number) => {
    observer?.disconnect();
    if (signal.aborted) return;
    const { left, top, right, bottom } = element.getBoundingClientRect();
    const { clientWidth, clientHeight } = document.documentElement;
    const margins = [top, clientWidth - right, clientHeight - bottom, left];
    const rootMargin = margins.map((margin) => `${-Math.floor(margin)}px`).join(' ');
    let first = true;
    observer = new IntersectionObserver(
      ([entry]) => {
        const ratio = Math.max(least, entry?.intersectionRatio ?? 0);
        // The first call says how much is inside where nothing has moved: less than all, where a part is scrolled away.
        if (first && ratio !== threshold) observe(ratio);
        else if (!first) {
          onShift();
          observe(1);
        }
        first = false;
      },
      { root: document, rootMargin, threshold },
    );
    observer.observe(element);
  };
  signal.addEventListener('abort', () => observer?.disconnect());
  observe(1);
}
