import { foldLog } from '../../rules/log/fold';
import type { LoggedPost } from '../../rules/log/logged-post';
import type { KeptLine } from '../../utils/log/add-line';
import type { Tab } from '../browsers/tab';
import { beginning, linesOf } from '../rules/log/made-log';

/** So many lines go into the page at once. */
const portion = 5000;

/**
 * Puts posts into the log's own database, as the chain and view the background would have made of them: through the outbox
 * 100,000 take a quarter of an hour. Asked for in a page of Goalpost; what was logged before is gone.
 */
export async function fillDatabase(tab: Tab, posts: readonly LoggedPost[]): Promise<void> {
  const contents = posts.map(({ results: _, ...entry }) => ({ kind: 'post' as const, entry }));
  const texts = linesOf([beginning(), ...contents]);
  const lines = texts.map((text) => keptLine(text));
  const view = foldLog(texts);
  for (let from = 0; from < lines.length; from += portion)
    await tab.run(put, lines.slice(from, from + portion), view.slice(from, from + portion), from === 0);
}

function keptLine(text: string): KeptLine {
  const { seq, kind, chain, entry } = JSON.parse(text);
  return { seq, kind, text, ...(chain ? { chain } : { id: entry.id, at: entry.at }) };
}

/** Runs in a page of Goalpost: adds lines, and posts as they stand; in place of all there were where it is the first time. */
async function put(lines: KeptLine[], posts: LoggedPost[], isFirst: boolean): Promise<void> {
  const database = await new Promise<IDBDatabase>((resolve, reject) => {
    const opening = indexedDB.open('goalpost-log');
    opening.onsuccess = () => resolve(opening.result);
    opening.onerror = () => reject(opening.error);
  });
  const transaction = database.transaction(['lines', 'posts'], 'readwrite', { durability: 'relaxed' });
  for (const store of isFirst ? ['lines', 'posts'] : []) transaction.objectStore(store).clear();
  for (const line of lines) transaction.objectStore('lines').put(line);
  for (const post of posts) transaction.objectStore('posts').put(post);
  await new Promise((resolve, reject) => {
    transaction.oncomplete = resolve;
    transaction.onabort = () => reject(transaction.error);
  });
  database.close();
}
