import { accessibleName } from '../composer/accessible-name';
import { isPublishWord } from '../composer/publish-words';
import { elementsOf } from './event-path';

/** So long after what the author did, in milliseconds, a box that goes away or is emptied goes by their hand. */
const byHand = 400;

/** What the author does after a press that may undo it: closing the box, discarding or erasing the draft, going elsewhere. */
export interface AuthorActs {
  /** Whether they did something of the kind just now. */
  areRecent(): boolean;
}

const goesOn = (element: Element) =>
  element.matches('button, [role="button"], input[type="submit"]') && isPublishWord(accessibleName(element));

const erasing = new Set(['Escape', 'Backspace', 'Delete', 'x', 'X']);

/**
 * Listens for the author's acts, in the page and in the frames that are written in, until `signal` aborts. The end of the
 * press on `control` itself is none.
 */
export function followAuthor(
  control: Element | undefined,
  pages: ReadonlySet<Window>,
  signal: AbortSignal,
): AuthorActs {
  let at = Number.NEGATIVE_INFINITY;
  let isPressOver = false;
  const act = () => {
    at = performance.now();
  };
  const listen = (type: string, listener: (event: Event) => void) => {
    for (const page of pages)
      page.addEventListener(type, (event) => event.isTrusted && listener(event), { capture: true, signal });
  };
  listen('pointerdown', () => {
    isPressOver = true;
  });
  listen('click', (event) => {
    const isAnother = isPressOver || (event as MouseEvent).detail === 0;
    const path = elementsOf(event);
    // "Post now" in a dialog that asks again goes on with the press, and gives nothing up.
    if (isAnother && !(control && path.includes(control)) && !path.some(goesOn)) act();
  });
  listen('keydown', (event) => erasing.has((event as KeyboardEvent).key) && act());
  // A browser's own "back", and links; no page can claim to be the author there.
  const navigation = (globalThis as { navigation?: EventTarget }).navigation;
  const onNavigate = (event: Event) =>
    (event as Event & { userInitiated: boolean }).userInitiated && isPressOver && act();
  navigation?.addEventListener('navigate', onNavigate, { signal });
  return { areRecent: () => performance.now() - at < byHand };
}
