import '../../fake-browser';

import 'fake-indexeddb/auto';
import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { drainOutbox, eraseEverythingLogged } from '../../../utils/log/drain-outbox';
import { eraseLog, readLog } from '../../../utils/log/log';
import { onOutboxFilled, putIntoOutbox, readOutbox, sendLink, sendToLog } from '../../../utils/log/outbox';
import { serve } from '../../../utils/messaging';
import { service } from '../../../utils/service';
import { entry } from '../entry';

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

test('what is said of a post is logged after it, in the order in which it was said', async () => {
  const of = entry(1).id;
  const say = (number: number, rationale: string) =>
    putIntoOutbox([{ kind: 'correction', id: entry(number).id, of, rationale }]);
  vi.useFakeTimers({ toFake: ['Date'] });
  await say(50, 'first');
  vi.advanceTimersByTime(5);
  await say(40, 'second');
  vi.useRealTimers();
  await sendToLog(entry(1));
  await drainOutbox();
  expect((await readLog({ offset: 0, limit: 1 })).entries[0]?.rationale).toBe('second');
});

test('what is said of a post that can’t be logged yet waits with it', async () => {
  await fakeBrowser.storage.local.set({ [`outbox:${entry(1).id}`]: { ...entry(1), network: 7 } });
  await sendLink({ id: entry(1).id, link: 'https://x.com/example/status/1' });
  await drainOutbox();
  expect(await readOutbox()).toHaveLength(2);
  await fakeBrowser.storage.local.set({ [`outbox:${entry(1).id}`]: entry(1) });
  await drainOutbox();
  expect((await readLog({ offset: 0, limit: 1 })).entries[0]?.link).toBe('https://x.com/example/status/1');
});

test('an entry that Goalpost 0.1 left waiting is logged', async () => {
  await fakeBrowser.storage.local.set({ [`outbox:${entry(1).id}`]: entry(1) });
  expect(await drainOutbox()).toEqual({ count: 0 });
  expect(await logged()).toEqual(['01']);
});

test('where the storage is full, the entry goes straight to the log, and else the author is told', async () => {
  serve(service);
  const own = { id: fakeBrowser.runtime.id, url: 'https://x.com/' };
  fakeBrowser.runtime.sendMessage = async (message: unknown) =>
    (await fakeBrowser.runtime.onMessage.trigger(message, own)).find(Boolean);
  const { set } = fakeBrowser.storage.local;
  fakeBrowser.storage.local.set = () => Promise.reject(new Error('QUOTA_BYTES quota exceeded'));
  await sendToLog(entry(1));
  expect(await logged()).toEqual(['01']);
  const full = vi.spyOn(IDBObjectStore.prototype, 'add').mockImplementation(() => {
    throw new DOMException('No room', 'QuotaExceededError');
  });
  await expect(sendToLog(entry(2))).rejects.toThrow('The disk is full');
  full.mockRestore();
  fakeBrowser.storage.local.set = set;
});

test('an entry that has to wait says why', async () => {
  serve(service);
  const own = { id: fakeBrowser.runtime.id, url: 'https://x.com/' };
  fakeBrowser.runtime.sendMessage = async (message: unknown) =>
    (await fakeBrowser.runtime.onMessage.trigger(message, own)).find(Boolean);
  const full = vi.spyOn(IDBObjectStore.prototype, 'add').mockImplementation(() => {
    throw new DOMException('No room', 'QuotaExceededError');
  });
  expect(await sendToLog(entry(1))).toContain('disk is full');
  full.mockRestore();
  expect(await sendToLog(entry(2))).toBe(undefined);
  expect(await logged()).toEqual(['02', '01']);
});
