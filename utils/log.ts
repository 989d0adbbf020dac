import { type DBSchema, openDB } from 'idb';
import type { LogEntry } from './log-entry';

interface LogDatabase extends DBSchema {
  entries: { key: string; value: LogEntry; indexes: { at: string } };
}

/** A part of the log, newest first, and how many entries there are in all. */
export interface LogPage {
  entries: LogEntry[];
  total: number;
}

/** Only the background calls these: content scripts would get the network page's own IndexedDB. */
async function withLog<Result>(use: (log: Awaited<ReturnType<typeof openLog>>) => Promise<Result>): Promise<Result> {
  const log = await openLog();
  try {
    return await use(log);
  } finally {
    log.close();
  }
}

function openLog() {
  return openDB<LogDatabase>('goalpost-log', 1, {
    upgrade(database) {
      database.createObjectStore('entries', { keyPath: 'id' }).createIndex('at', 'at');
    },
  });
}

/** Adds an entry, once: a second one of the same id changes nothing. Rejects where the disk is full. */
export function appendToLog(entry: LogEntry): Promise<void> {
  return withLog(async (log) => {
    const transaction = log.transaction('entries', 'readwrite', { durability: 'strict' });
    if ((await transaction.store.getKey(entry.id)) === undefined) await transaction.store.add(entry);
    await transaction.done;
  });
}

/** Reads up to `limit` entries, newest first, after leaving out the first `offset`. */
export function readLog({ offset, limit }: { offset: number; limit: number }): Promise<LogPage> {
  return withLog(async (log) => {
    const { store } = log.transaction('entries');
    const total = await store.count();
    const entries: LogEntry[] = [];
    let cursor = await store.index('at').openCursor(null, 'prev');
    if (cursor && offset > 0) cursor = await cursor.advance(offset);
    while (cursor && entries.length < limit) {
      entries.push(cursor.value);
      cursor = await cursor.continue();
    }
    return { entries, total };
  });
}

/** Removes every entry. */
export function eraseLog(): Promise<void> {
  return withLog((log) => log.clear('entries'));
}
