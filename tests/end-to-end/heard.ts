import type { Tab } from '../browsers/tab';

declare global {
  interface Window {
    /** What the page last heard of the author's hands, an event each. */
    heard?: string[];
  }
}

/** Runs in the page: takes down what the author's hands do, as far as the page hears of it. */
export function takeDownWhatIsHeard(): void {
  const heard: string[] = [];
  window.heard = heard;
  for (const type of ['pointerdown', 'click', 'keydown', 'submit', 'focusin', 'focusout']) {
    addEventListener(
      type,
      (event) => {
        const target = event.target instanceof Element ? event.target : undefined;
        const name = target?.getAttribute('data-testid') ?? target?.getAttribute('aria-label') ?? target?.localName;
        const key = event instanceof KeyboardEvent ? ` ${JSON.stringify(event.key)}` : '';
        heard.push(`${Math.round(performance.now())} ms: ${type}${key} on ${name}`);
        if (heard.length > 20) heard.shift();
      },
      { capture: true },
    );
  }
}

/** Waits for something that a press brings about; where it does not come, the error says what the page heard of the press. */
export async function orWhatWasHeard<T>(tab: Tab, waiting: Promise<T>): Promise<T> {
  try {
    return await waiting;
  } catch (error) {
    const heard = await tab.run(() => window.heard ?? ['nothing: the author is on another page']);
    throw new Error(`${(error as Error).message}\nThe page heard\n${heard.join('\n')}`);
  }
}
