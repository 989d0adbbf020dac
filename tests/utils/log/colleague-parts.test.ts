import '../../fake-browser';

import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';
import { partsOf } from '../../../utils/log/colleague-parts';
import { keepColleague, readColleaguePosts, removeColleagues } from '../../../utils/log/colleagues';
import { id } from '../../rules/log/made-log';
import { entry } from '../entry';

const posts = (count: number, text = '') =>
  Array.from({ length: count }, (_, number) => ({ ...entry(1, { text }), id: id(number) }));
const colleague = (chain: string) => ({ chain }) as Parameters<typeof keepColleague>[0];
const kept = async (chain: string) => {
  const counts: number[] = [];
  for (let from = 0; ; ) {
    const part = await readColleaguePosts({ chain, from });
    if (part.length === 0) return counts;
    counts.push(part.length);
    from += part.length;
  }
};

/** The database as the second version made it: the posts of a chain in one piece. */
function makeSecondDatabase(chain: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open('goalpost-log', 2);
    opening.onerror = () => reject(opening.error);
    opening.onupgradeneeded = () => {
      const { result } = opening;
      const lines = result.createObjectStore('lines', { keyPath: 'seq' });
      lines.createIndex('id', 'id', { unique: true });
      lines.createIndex('chain', 'chain');
      result.createObjectStore('posts', { keyPath: 'id' }).createIndex('at', ['at', 'id']);
      result.createObjectStore('colleagues', { keyPath: 'chain' });
      result.createObjectStore('colleaguePosts').put(posts(1500), chain);
    };
    opening.onsuccess = () => {
      opening.result.close();
      resolve();
    };
  });
}

test('posts that an earlier version kept in one piece are all there, in parts; then logs replace and leave each other alone', async () => {
  await makeSecondDatabase(id(1));
  expect(await kept(id(1))).toEqual([1000, 500]);
  await keepColleague(colleague(id(2)), posts(3));
  await keepColleague(colleague(id(1)), posts(20));
  expect([await kept(id(1)), await kept(id(2))]).toEqual([[20], [3]]);
  await removeColleagues(id(1));
  expect([await kept(id(1)), await kept(id(2))]).toEqual([[], [3]]);
  await removeColleagues();
  expect(await kept(id(2))).toEqual([]);
});

test('posts too large for one message are in several parts', () => {
  const parts = partsOf(id(1), posts(20, 'x'.repeat(1_000_000)));
  expect(parts.map(({ key, part }) => [key[1], part.length])).toEqual([
    [0, 8],
    [8, 8],
    [16, 4],
  ]);
});
