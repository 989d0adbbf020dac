import { type Composer, composersIn } from './composer';
import { readMedia } from './draft-on-page';
import { editorOf } from './editors';
import { readDraft } from './read-draft';

/** How long a site may take to accept a post, in milliseconds; a draft that still stands after that was not published. */
const patience = 60_000;

/**
 * Waits, after a press let `text` through, for the site to take the post: the box is emptied or goes away. Gives false
 * if the draft still stands in the end, or if the author goes on with it, so that a post that failed is not logged. Looks
 * only when the page changes.
 */
export function whenPublished(pressed: Composer, text: string, signal: AbortSignal): Promise<boolean> {
  const editor = editorOf(pressed.surface.editor);
  const textIn = ({ editable }: Composer) => readDraft(editable, editor).text;
  let composer = pressed;

  /** Whether the site has taken the post by now. */
  const isTaken = (): boolean => {
    if (!composer.editable.isConnected) {
      // Sites re-create their boxes; one with the same text is the same draft, still waiting.
      const same = composersIn(document, [composer.network], location.pathname).find(
        (other) => other.surface === composer.surface && textIn(other) === text,
      );
      if (!same) return true;
      composer = same;
    }
    return textIn(composer).trim() === '' && readMedia(composer).length === 0;
  };

  return new Promise((resolve) => {
    const finished = new AbortController();
    const finish = (published: boolean) => {
      finished.abort();
      resolve(published);
    };
    const look = () => isTaken() && finish(true);
    // An author who types on has seen that it was not taken.
    const onInput = (event: Event) => {
      const isAuthors = event.isTrusted && event.composedPath().includes(composer.editable);
      if (isAuthors && textIn(composer).trim() !== '') finish(false);
    };
    addEventListener('input', onInput, { capture: true, signal: finished.signal });
    const changes = new MutationObserver(look);
    changes.observe(document, { childList: true, subtree: true, attributes: true, characterData: true });
    const deadline = setTimeout(() => finish(isTaken()), patience);
    signal.addEventListener('abort', () => finish(false), { signal: finished.signal });
    finished.signal.addEventListener('abort', () => {
      changes.disconnect();
      clearTimeout(deadline);
    });
  });
}
