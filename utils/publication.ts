import type { Composer } from './composer';
import { editorOf } from './editors';
import { readDraft } from './read-draft';

/** How long a site may take to accept a post, in milliseconds; a draft that still stands after that was not published. */
const patience = 15_000;

/**
 * Waits, after a press went through, for the site to take the post: the box is emptied or goes away. Gives false if
 * the draft still stands in the end, so that a post that failed is not logged. Looks only when the page changes.
 */
export function whenPublished({ editable, surface }: Composer, signal: AbortSignal): Promise<boolean> {
  const editor = editorOf(surface.editor);
  const isTaken = () => !editable.isConnected || readDraft(editable, editor).text.trim() === '';
  return new Promise((resolve) => {
    const finished = new AbortController();
    const finish = (published: boolean) => {
      finished.abort();
      resolve(published);
    };
    const look = () => isTaken() && finish(true);
    const changes = new MutationObserver(look);
    changes.observe(document, { childList: true, subtree: true, attributes: true, characterData: true });
    const deadline = setTimeout(() => finish(isTaken()), patience);
    // Leaving the page at once is how a classic form publishes; anything later is somebody walking away.
    addEventListener('pagehide', () => finish(true), { signal: finished.signal });
    signal.addEventListener('abort', () => finish(isTaken()), { signal: finished.signal });
    finished.signal.addEventListener('abort', () => {
      changes.disconnect();
      clearTimeout(deadline);
    });
  });
}
