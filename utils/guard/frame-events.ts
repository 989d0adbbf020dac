import { parentAcross } from '../composer/shadow-root';
import { windowOf } from '../draft/written-in';

/** Told of what happens in a frame that is written in: the page around it hears nothing of that. */
interface FrameActs {
  /** A key, and what it goes through: the frame, and what the frame stands in. */
  onKey(event: KeyboardEvent, path: Element[]): void;
  /** The author's hand went down. */
  onHand(): void;
  /** The author writes. */
  onInput(frame: HTMLElement): void;
  /** The focus goes into a frame, or elsewhere, maybe into another frame. */
  onFocus(): void;
  /** Its page was replaced, and the new one has had its say. */
  onLoad(frame: HTMLElement): void;
}

/** Gives a function that listens in a frame in place of the last one, until the signal aborts. */
export function listenInFrames(acts: FrameActs, signal: AbortSignal): (frame: HTMLElement) => void {
  let life = new AbortController();
  // Where the focus was in a frame that is gone, the window around does not hear that it goes into the next.
  const onLoad = ({ target }: Event) => {
    if (target instanceof HTMLIFrameElement && target.contentDocument)
      target.contentWindow?.addEventListener('focus', acts.onFocus, { signal });
  };
  document.addEventListener('load', onLoad, { capture: true, signal });
  return function listenIn(frame) {
    life.abort();
    life = new AbortController();
    const page = windowOf(frame);
    const options = { capture: true, signal: AbortSignal.any([signal, life.signal]) };
    frame.addEventListener('load', () => setTimeout(() => acts.onLoad(frame), 0), options);
    // Another site's page is not heard, and this one is by others already.
    if (page === window) return;
    for (const type of ['keydown', 'keypress', 'keyup'] as const) {
      page.addEventListener(type, (event) => event.isTrusted && acts.onKey(event, pathFrom(frame)), options);
    }
    page.addEventListener('pointerdown', (event) => event.isTrusted && acts.onHand(), options);
    page.addEventListener('input', (event) => event.isTrusted && acts.onInput(frame), options);
    page.addEventListener('blur', (event) => event.target === page && acts.onFocus(), options);
  };
}

/** An element and all that it stands in, innermost first. */
function pathFrom(element: Element): Element[] {
  const path: Element[] = [];
  for (let at: Element | undefined = element; at; at = parentAcross(at)) path.push(at);
  return path;
}
