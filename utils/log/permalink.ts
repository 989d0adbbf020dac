import type { Surface } from '../../rules/format/network';
import { findAll } from '../composer/selectors';

/** How long a page may take to show the post it took, in milliseconds. */
const patience = 5_000;
/** What announces: a toast, or any live region. */
export const announcing = '[role="status"], [role="alert"], [aria-live], [data-testid="toast"]';
/** So many of its first characters tell a post. */
const telling = 60;
/** So many characters may stand beside those in a post on the page: the rest of it, its author, counts and buttons. */
const most = 5_000;

const plain = (text: string | null) => (text ?? '').replace(/\s+/g, ' ').trim();

/**
 * Looks for the link to a post from now on, and gives a way to wait for it: a link that was not there before, in an
 * announcement or beside the post's own words. Undefined where the page shows none.
 */
export function watchForPermalink(
  { permalink }: Surface,
  text: string,
): (signal: AbortSignal) => Promise<string | undefined> {
  const links = () =>
    (permalink ? findAll(document, permalink) : []).filter((link) => link instanceof HTMLAnchorElement);
  const before = new Set(links().map(({ href }) => href));
  const words = plain(text).slice(0, telling);
  const isOfPost = (link: HTMLAnchorElement) => {
    if (before.has(link.href) || !link.href.startsWith('https://')) return false;
    if (link.closest(announcing)) return true;
    // What holds the link and the words is the post; what holds very much more is the whole page.
    for (let at = link.parentElement; words !== '' && at; at = at.parentElement) {
      const around = plain(at.textContent);
      if (around.length > words.length + most) return false;
      if (around.includes(words)) return true;
    }
    return false;
  };
  const find = () => links().find(isOfPost)?.href;

  return async (signal) => {
    if (!permalink || signal.aborted) return undefined;
    return (
      find() ??
      new Promise((resolve) => {
        const finish = () => {
          changes.disconnect();
          clearTimeout(deadline);
          resolve(find());
        };
        const changes = new MutationObserver(() => find() && finish());
        changes.observe(document, { childList: true, subtree: true, attributeFilter: ['href'] });
        const deadline = setTimeout(finish, patience);
        signal.addEventListener('abort', finish, { once: true });
      })
    );
  };
}
