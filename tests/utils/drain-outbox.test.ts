import '../fake-browser';

import 'fake-indexeddb/auto';
import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { drainOutbox, eraseEverythingLogged } from '../../utils/drain-outbox';
import { eraseLog, readLog } from '../../utils/log';
import { onOutboxFilled, readOutbox, sendToLog } from '../../utils/outbox';
import { entry } from './entry';

const logged = async () => (await readLog({ offset: 0, limit: 100 })).entries.map(({ at }) => at.slice(14, 16));

beforeEach(async () => {
  fakeBrowser.reset();
  await eraseLog();
});

test('an entry sent while the background is dead waits, and is logged when it starts', async () => {
  await sendToLog(entry(1));
  expect(await readOutbox()).toHaveLength(1);
  expect(await drainOutbox()).toEqual({ count: 0 });
  expect(await logged()).toEqual(['01']);
  expect(await readOutbox()).toEqual([]);
});

test('an entry sent while the background lives is noticed by it', async () => {
  const { signal } = new AbortController();
  const drained = new Promise((resolve) => onOutboxFilled(() => drainOutbox().then(resolve), signal));
  await sendToLog(entry(1));
  await drained;
  expect(await logged()).toEqual(['01']);
});

test('a background killed between writing and removing logs the entry once', async () => {
  await sendToLog(entry(1));
  await drainOutbox();
  await sendToLog(entry(1));
  await drainOutbox();
  expect(await logged()).toEqual(['01']);
});

test('many drains at once log every entry once', async () => {
  for (const number of [1, 2, 3]) await sendToLog(entry(number));
  await Promise.all([drainOutbox(), drainOutbox(), drainOutbox()]);
  expect(await logged()).toEqual(['03', '02', '01']);
});

test('an entry that cannot be read waits, and the others go on', async () => {
  await fakeBrowser.storage.local.set({ 'outbox:broken': { id: 'no entry' } });
  await sendToLog(entry(2));
  expect(await drainOutbox()).toEqual({ count: 1, reason: expect.stringContaining('not in the form') });
  expect(await logged()).toEqual(['02']);
});

test('a full disk is said, and the entry goes in once there is room', async () => {
  await sendToLog(entry(1));
  const full = vi.spyOn(IDBObjectStore.prototype, 'add').mockImplementation(() => {
    throw new DOMException('No room', 'QuotaExceededError');
  });
  expect(await drainOutbox()).toEqual({ count: 1, reason: expect.stringContaining('disk is full') });
  full.mockRestore();
  expect(await drainOutbox()).toEqual({ count: 0 });
  expect(await logged()).toEqual(['01']);
});

test('erasing takes the waiting entries too', async () => {
  await sendToLog(entry(1));
  await drainOutbox();
  await sendToLog(entry(2));
  await eraseEverythingLogged();
  expect(await readOutbox()).toEqual([]);
  expect(await logged()).toEqual([]);
});
