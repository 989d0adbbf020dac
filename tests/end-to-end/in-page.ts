declare global {
  interface Window {
    /** Milliseconds from the focus to the light, once it is there. */
    lightAfter?: number;
  }
}

/** Runs in the page: measures how long after the next focus the light is there. */
export function watchForLight(host: string): void {
  delete window.lightAfter;
  let focusedAt = 0;
  const look = () => {
    if (focusedAt > 0 && document.querySelector(`${host}:not([hidden])`)) {
      window.lightAfter ??= Math.max(1, performance.now() - focusedAt);
    }
  };
  // The box may have the focus already, and the light with it.
  if (document.activeElement !== document.body) focusedAt = performance.now();
  addEventListener(
    'focusin',
    () => {
      focusedAt ||= performance.now();
      look();
    },
    { capture: true },
  );
  new MutationObserver(look).observe(document, { childList: true, subtree: true, attributeFilter: ['hidden'] });
  look();
}

/** Runs in the page: whether something is there, through open shadow roots. */
export function isThere(selector: string): boolean {
  const steps = selector.split(' >>> ');
  const last = steps.pop() ?? '';
  let root: Document | ShadowRoot | null | undefined = document;
  for (const step of steps) root = root?.querySelector(step)?.shadowRoot;
  return root?.querySelector(last) != null;
}

/** Waits until the page has drawn what editors draw a frame later. */
export function isDrawn(): Promise<void> {
  return new Promise((resolve) => {
    requestAnimationFrame(() => requestAnimationFrame(() => resolve()));
  });
}
