import '../../fake-browser';

import 'fake-indexeddb/auto';
import { expect, test, vi } from 'vitest';
import { verifyLog } from '../../../rules/log/verify';
import { readLog } from '../../../utils/log/log';
import { entry } from '../entry';
import { ownLines } from './own-lines';

const entries = [3, 1, 2].map((number) => entry(number, { text: `“Élan” ${number}` }));

/** The database as Goalpost 0.1 made it. */
function makeFirstDatabase(): Promise<void> {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open('goalpost-log', 1);
    opening.onerror = () => reject(opening.error);
    opening.onupgradeneeded = () => {
      const store = opening.result.createObjectStore('entries', { keyPath: 'id' });
      store.createIndex('at', 'at');
      for (const one of entries) store.add(one);
    };
    opening.onsuccess = () => {
      opening.result.close();
      resolve();
    };
  });
}

test('entries of Goalpost 0.1 become the first lines of a chain, once there is room for them', async () => {
  await makeFirstDatabase();
  const { add } = IDBObjectStore.prototype;
  let added = 0;
  const full = vi.spyOn(IDBObjectStore.prototype, 'add').mockImplementation(function (this: IDBObjectStore, value) {
    if (++added === 4) throw new DOMException('No room', 'QuotaExceededError');
    return add.call(this, value);
  });
  await expect(readLog({ offset: 0, limit: 10 })).rejects.toThrow('No room');
  full.mockRestore();
  expect((await readLog({ offset: 0, limit: 10 })).entries).toEqual([entries[0], entries[2], entries[1]]);
  const lines = await ownLines();
  expect(JSON.parse(lines[0] ?? '')).toMatchObject({ kind: 'begin', because: 'upgraded' });
  expect(await verifyLog(lines)).toMatchObject({ ok: true, posts: 3, lines: 4 });
});
