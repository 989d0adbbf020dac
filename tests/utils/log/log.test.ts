import '../../fake-browser';

import 'fake-indexeddb/auto';
import { beforeEach, expect, test, vi } from 'vitest';
import type { LogEntry } from '../../../rules/log/log-entry';
import type { Statement } from '../../../rules/log/record';
import { verifyLog } from '../../../rules/log/verify';
import { appendToLog, countLog, eraseLog, readLog } from '../../../utils/log/log';
import { entry } from '../entry';
import { ownLines } from './own-lines';

const posted = (number: number, changes: Partial<LogEntry> = {}): Statement => ({
  kind: 'post',
  entry: entry(number, changes),
});
const id = (number: number) => entry(number).id;

const minutesOf = async (page: { offset: number; limit: number }) =>
  (await readLog(page)).entries.map(({ at }) => at.slice(14, 16));

beforeEach(eraseLog);

test('the log is read newest first, whatever order it was written in', async () => {
  for (const number of [2, 1, 3]) await appendToLog([posted(number)]);
  expect(await minutesOf({ offset: 0, limit: 10 })).toEqual(['03', '02', '01']);
});

test('the log is read in parts', async () => {
  await appendToLog([1, 2, 3, 4, 5].map((number) => posted(number)));
  expect(await minutesOf({ offset: 0, limit: 2 })).toEqual(['05', '04']);
  expect(await minutesOf({ offset: 2, limit: 2 })).toEqual(['03', '02']);
  expect(await minutesOf({ offset: 4, limit: 2 })).toEqual(['01']);
  expect(await minutesOf({ offset: 6, limit: 2 })).toEqual([]);
  expect(await countLog()).toBe(5);
});

test('the log is read on from a post, whatever was logged meanwhile', async () => {
  await appendToLog([1, 2, 4].map((number) => posted(number)));
  const { entries } = await readLog({ offset: 0, limit: 2 });
  await appendToLog([posted(5), posted(3)]);
  const rest = await readLog({ offset: 0, limit: 10, before: entries.at(-1) });
  expect(rest.entries.map(({ at }) => at.slice(14, 16))).toEqual(['01']);
});

test('posts of one moment are in each part once', async () => {
  const { at } = entry(1);
  await appendToLog([1, 2, 3].map((number) => posted(number, { at })));
  const read = [0, 1, 2].map(async (offset) => (await readLog({ offset, limit: 1 })).entries[0]?.id);
  expect(new Set(await Promise.all(read)).size).toBe(3);
});

test('posts too large for one message come in several', async () => {
  const text = 'x'.repeat(1_000_000);
  await appendToLog([1, 2].map((number) => posted(number, { text })));
  await appendToLog(Array.from({ length: 150 }, (_, number) => posted(number + 3, { text: 'x'.repeat(100_000) })));
  const { entries } = await readLog({ offset: 0, limit: 1000 });
  const total = await countLog();
  expect(entries.length).toBeLessThan(total);
  const rest = await readLog({ offset: entries.length, limit: 1000 });
  expect(new Set([...entries, ...rest.entries].map((post) => post.id)).size).toBe(total);
});

test('a post that comes twice is kept once, as it first came', async () => {
  await appendToLog([posted(1, { reason: 'first' })]);
  await appendToLog([posted(1, { reason: 'second' }), posted(1, { reason: 'third' })]);
  const { entries } = await readLog({ offset: 0, limit: 10 });
  expect([entries.length, entries[0]?.reason]).toEqual([1, 'first']);
  expect(await verifyLog(await ownLines())).toMatchObject({ ok: true, lines: 2, posts: 1 });
});

test('what is said of a post changes it, and is appended once', async () => {
  const link = { kind: 'link', id: id(50), of: id(1), link: 'https://x.com/example/status/1' } as const;
  const correction = { kind: 'correction', id: id(51), of: id(1), rationale: 'Parents asked' } as const;
  await appendToLog([posted(1), link]);
  await appendToLog([link, correction]);
  await appendToLog([link, correction]);
  const { entries } = await readLog({ offset: 0, limit: 10 });
  expect(entries).toMatchObject([{ link: link.link, rationale: 'Parents asked', isCorrected: true }]);
  expect(await verifyLog(await ownLines())).toMatchObject({ ok: true, lines: 4, posts: 1 });
});

test('what is said of a post that is not there is passed over', async () => {
  await appendToLog([{ kind: 'link', id: id(50), of: id(1), link: 'https://x.com/example/status/1' }]);
  expect(await verifyLog(await ownLines())).toMatchObject({ ok: true, lines: 1, posts: 0 });
});

test('a withdrawn post is no longer read; the chain keeps that it was there', async () => {
  await appendToLog([posted(1), { kind: 'withdrawn', id: id(50), of: id(1) }]);
  await appendToLog([posted(1)]);
  expect(await readLog({ offset: 0, limit: 10 })).toEqual({ entries: [] });
  expect(await verifyLog(await ownLines())).toMatchObject({ ok: true, lines: 3, posts: 1 });
});

test('appending from several sides at once makes one chain', async () => {
  await Promise.all(Array.from({ length: 20 }, (_, number) => appendToLog([posted(number % 15)])));
  expect(await verifyLog(await ownLines())).toMatchObject({ ok: true, lines: 16, posts: 15 });
});

test('where the disk is full in the midst, nothing is changed', async () => {
  await appendToLog([posted(1)]);
  const put = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
    throw new DOMException('No room', 'QuotaExceededError');
  });
  await expect(appendToLog([posted(2), posted(3)])).rejects.toThrow('No room');
  put.mockRestore();
  expect(await minutesOf({ offset: 0, limit: 10 })).toEqual(['01']);
  expect(await verifyLog(await ownLines())).toMatchObject({ ok: true, lines: 2 });
  await appendToLog([posted(2)]);
  expect(await verifyLog(await ownLines())).toMatchObject({ ok: true, lines: 3 });
});

test('a post of one megabyte is logged whole', async () => {
  const text = '“Élan” 🎉\n'.repeat(100_000);
  await appendToLog([posted(1, { text })]);
  expect((await readLog({ offset: 0, limit: 1 })).entries[0]?.text).toBe(text);
  expect(await verifyLog(await ownLines())).toMatchObject({ ok: true });
});

test('erasing leaves nothing, and a new chain that says so', async () => {
  await appendToLog([posted(1)]);
  const [before = ''] = await ownLines();
  await eraseLog();
  expect(await readLog({ offset: 0, limit: 10 })).toEqual({ entries: [] });
  const lines = await ownLines();
  expect(await verifyLog(lines)).toMatchObject({
    ok: true,
    lines: 1,
    notes: ['This chain begins where the log before it was erased.'],
  });
  expect(JSON.parse(lines[0] ?? '').chain).not.toBe(JSON.parse(before).chain);
});
