import 'fake-indexeddb/auto';
import { beforeEach, expect, test } from 'vitest';
import { appendToLog, eraseLog, readLog } from '../../utils/log';
import { entry } from './entry';

const idsOf = async (page: { offset: number; limit: number }) =>
  (await readLog(page)).entries.map(({ at }) => at.slice(14, 16));

beforeEach(eraseLog);

test('the log is read newest first, whatever order it was written in', async () => {
  for (const number of [2, 1, 3]) await appendToLog(entry(number));
  expect(await idsOf({ offset: 0, limit: 10 })).toEqual(['03', '02', '01']);
});

test('the log is read in parts', async () => {
  for (const number of [1, 2, 3, 4, 5]) await appendToLog(entry(number));
  expect(await idsOf({ offset: 0, limit: 2 })).toEqual(['05', '04']);
  expect(await idsOf({ offset: 2, limit: 2 })).toEqual(['03', '02']);
  expect(await idsOf({ offset: 4, limit: 2 })).toEqual(['01']);
  expect(await idsOf({ offset: 6, limit: 2 })).toEqual([]);
  expect((await readLog({ offset: 2, limit: 2 })).total).toBe(5);
});

test('an entry that comes twice is kept once, as it first came', async () => {
  await appendToLog(entry(1, { reason: 'first' }));
  await appendToLog(entry(1, { reason: 'second' }));
  const { entries, total } = await readLog({ offset: 0, limit: 10 });
  expect([total, entries[0]?.reason]).toEqual([1, 'first']);
});

test('erasing leaves nothing', async () => {
  await appendToLog(entry(1));
  await eraseLog();
  expect(await readLog({ offset: 0, limit: 10 })).toEqual({ entries: [], total: 0 });
});
