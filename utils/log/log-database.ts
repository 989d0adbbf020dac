import {
  type DBSchema,
  type IDBPDatabase,
  type IDBPObjectStore,
  type IDBPTransaction,
  openDB,
  type StoreNames,
} from 'idb';
import type { LogEntry } from '../../rules/log/log-entry';
import type { LoggedPost } from '../../rules/log/logged-post';
import { ensureInstallation } from '../people/author';
import { addLine, beginning, type KeptLine } from './add-line';
import { type PartKey, partsOf } from './colleague-parts';
import type { KeptColleague } from './colleagues';

interface LogSchema extends DBSchema {
  lines: { key: number; value: KeptLine; indexes: { id: string; chain: string } };
  /** The posts of the lines as they stand: made from them, and changed in one transaction with them. */
  posts: { key: string; value: LoggedPost; indexes: { at: [at: string, id: string] } };
  /** Whose logs were imported, by chain, and the posts of each, in parts. */
  colleagues: { key: string; value: KeptColleague };
  colleaguePosts: { key: PartKey; value: LoggedPost[] };
  /** Only in Goalpost 0.1. */
  entries: { key: string; value: LogEntry; indexes: { at: string } };
}

type LogDatabase = IDBPDatabase<LogSchema>;

let opened: Promise<LogDatabase> | undefined;

/**
 * The log’s database, opened once for as long as the background lives. Only the background calls this: a content script
 * has the network page’s own databases, and a page in a private window has others.
 */
export function openLog(): Promise<LogDatabase> {
  opened ??= openNow().catch((error) => {
    forget();
    throw error;
  });
  return opened;
}

async function openNow(): Promise<LogDatabase> {
  const installation = await ensureInstallation();
  let failure: unknown;
  const database = await openDB<LogSchema>('goalpost-log', 3, {
    async upgrade(made, before, _, transaction) {
      if (before === 2) return cutColleaguePosts(transaction.objectStore('colleaguePosts'));
      const lines = made.createObjectStore('lines', { keyPath: 'seq' });
      lines.createIndex('id', 'id', { unique: true });
      lines.createIndex('chain', 'chain');
      const posts = made.createObjectStore('posts', { keyPath: 'id' });
      posts.createIndex('at', ['at', 'id']);
      made.createObjectStore('colleagues', { keyPath: 'chain' });
      made.createObjectStore('colleaguePosts');
      if (before !== 1) return;
      // Goalpost 0.1 kept its entries in no chain: they are the first posts of this one.
      try {
        const at = new Date().toISOString();
        let head = await addLine(lines, undefined, { ...beginning(installation, 'upgraded'), at });
        for (const entry of await transaction.objectStore('entries').index('at').getAll()) {
          head = await addLine(lines, head, { kind: 'post', entry, at });
          await posts.add(entry);
        }
        made.deleteObjectStore('entries');
      } catch (error) {
        // All stays as it was, and is tried again with the next start; else the browser would keep the half.
        failure = error;
        transaction.done.catch(() => undefined);
        if (!transaction.error) transaction.abort();
      }
    },
    blocking() {
      forget();
      database.close();
    },
    terminated: forget,
  }).catch((error) => {
    throw failure ?? error;
  });
  return database;
}

/** The second version kept the posts of a chain in one piece, which had to be read whole for any of them. */
async function cutColleaguePosts(
  store: IDBPObjectStore<LogSchema, StoreNames<LogSchema>[], 'colleaguePosts', 'versionchange'>,
): Promise<void> {
  for (const key of await store.getAllKeys()) {
    const chain: unknown = key;
    if (typeof chain !== 'string') continue;
    const range = IDBKeyRange.only(chain);
    const posts = await store.get(range);
    await store.delete(range);
    for (const { key, part } of partsOf(chain, posts ?? [])) await store.put(part, key);
  }
}

/** The stores of the chain, while they are changed. */
function storesOf(transaction: IDBPTransaction<LogSchema, ['lines', 'posts'], 'readwrite'>) {
  return { lines: transaction.objectStore('lines'), posts: transaction.objectStore('posts') };
}

/** Changes the chain and its posts, on the disk when this resolves; where anything fails, nothing is changed. */
export async function changeLog<Result>(
  work: (stores: ReturnType<typeof storesOf>) => Promise<Result>,
): Promise<Result> {
  const transaction = (await openLog()).transaction(['lines', 'posts'], 'readwrite', { durability: 'strict' });
  const done = transaction.done.catch((error) => ({ error }));
  try {
    const result = await work(storesOf(transaction));
    const failed = await done;
    if (failed) throw failed.error;
    return result;
  } catch (error) {
    // Where a request failed, the browser has given the rest up already.
    if (!transaction.error)
      await Promise.resolve()
        .then(() => transaction.abort())
        .catch(() => undefined);
    throw transaction.error ?? error;
  }
}

/** The next one who asks opens it anew. */
function forget(): void {
  opened = undefined;
}
