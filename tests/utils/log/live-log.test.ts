import '../../fake-browser';

import { effect } from '@preact/signals';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import * as z from 'zod/mini';
import type { LoggedPost } from '../../../rules/log/logged-post';
import { liveLog } from '../../../utils/log/live-log';
import { sendToLog } from '../../../utils/log/outbox';
import { forOwnPages, serve } from '../../../utils/messaging';
import { entry } from '../entry';

let stored: LoggedPost[] = [];
let read: string[] = [];
let lifetime = new AbortController();

const page = z.object({
  limit: z.number(),
  before: z.optional(z.object({ id: z.string() })),
});

/** A background that holds `stored`; only the database is left out, which is not what this is about. */
const background = {
  drainOutbox: forOwnPages(z.undefined(), async () => ({ count: 0 })),
  readLog: forOwnPages(page, async ({ limit, before }) => {
    const offset = before ? stored.findIndex(({ id }) => id === before.id) + 1 : 0;
    read.push(`${limit} from ${offset}`);
    return { entries: stored.slice(offset, offset + limit) };
  }),
  countLog: forOwnPages(z.undefined(), async () => stored.length),
};

const posts = (count: number): LoggedPost[] =>
  Array.from({ length: count }, (_, index) => ({
    ...entry(1),
    id: `00000000-0000-4000-8000-${String(index).padStart(12, '0')}`,
    at: new Date(Date.UTC(2026, 10, 20) - index * 60_000).toISOString(),
  }));

beforeEach(() => {
  fakeBrowser.reset();
  Object.assign(fakeBrowser.runtime, { id: 'goalpost', getURL: () => 'chrome-extension://goalpost/' });
  const answer = (listener: (message: unknown, sender: object) => unknown) => {
    Object.assign(fakeBrowser.runtime, {
      sendMessage: (message: unknown) =>
        Promise.resolve(listener(message, { id: 'goalpost', url: 'chrome-extension://goalpost/options.html' })),
    });
  };
  Object.assign(fakeBrowser.runtime.onMessage, { addListener: answer });
  serve(background);
  lifetime = new AbortController();
  stored = [];
  read = [];
});
afterEach(() => lifetime.abort());

const openLog = (most?: number) => {
  const log = liveLog(lifetime.signal, most);
  log.open();
  return log;
};

const until = async (isSo: () => boolean) => {
  for (let tries = 0; !isSo(); tries++) {
    if (tries > 200) throw new Error('It did not come to be so within two seconds.');
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
};

test('the newest posts are there first, and all in the end', async () => {
  stored = posts(12_500);
  const log = openLog();
  const seen: number[] = [];
  effect(() => void seen.push(log.posts.value.length));
  await until(() => log.progress.value === undefined);
  expect(seen).toEqual([0, 100, 1100, 3100, 7100, 12_500]);
  expect(log.posts.value).toEqual(stored);
});

test('no more is read than is asked for', async () => {
  stored = posts(2500);
  const log = openLog(150);
  await until(() => log.progress.value === undefined);
  expect(log.posts.value).toEqual(stored.slice(0, 150));
  expect(read).toEqual(['100 from 0', '100 from 0', '50 from 100']);
});

test('a new post comes before the others, which are not read again', async () => {
  stored = posts(2500);
  const log = openLog();
  await until(() => log.progress.value === undefined);
  read = [];
  stored = [{ ...entry(59), at: '2026-11-21T00:00:00.000Z' }, ...stored];
  await sendToLog(entry(59));
  await until(() => log.posts.value.length === 2501);
  expect(read).toEqual(['1000 from 0']);
  expect(log.posts.value).toEqual(stored);
});

test('where posts were erased meanwhile, all is read again', async () => {
  stored = posts(2500);
  const log = openLog();
  await until(() => log.progress.value === undefined);
  stored = stored.slice(0, 2000);
  await sendToLog(entry(59));
  await until(() => log.posts.value.length === 2000);
});

test('what this page had added is shown without reading', async () => {
  stored = posts(3);
  const log = openLog();
  await until(() => log.progress.value === undefined);
  read = [];
  const [, second] = stored;
  log.show([{ kind: 'correction', of: second?.id ?? '', rationale: 'Crashes' }]);
  expect(log.posts.value.map(({ rationale, isCorrected }) => [rationale, isCorrected])).toEqual([
    [undefined, undefined],
    ['Crashes', true],
    [undefined, undefined],
  ]);
  expect(read).toEqual([]);
});

test('a log that can’t be read says why', async () => {
  stored = posts(1);
  serve({
    ...background,
    readLog: forOwnPages(page, async () => {
      throw new Error('The database is damaged.');
    }),
  });
  const log = openLog();
  await until(() => log.progress.value === undefined);
  expect(log.waiting.value.reason).toBe('The log can’t be read: The database is damaged.');
});
