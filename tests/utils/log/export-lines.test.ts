import '../../fake-browser';

import 'fake-indexeddb/auto';
import { beforeEach, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { Statement } from '../../../rules/log/record';
import { verifyLog } from '../../../rules/log/verify';
import { exportLines } from '../../../utils/log/export-lines';
import { appendToLog, eraseLog } from '../../../utils/log/log';
import { putIntoOutbox } from '../../../utils/log/outbox';
import { serve } from '../../../utils/messaging';
import { service } from '../../../utils/service';
import { id } from '../../rules/log/made-log';
import { entry } from '../entry';

const megabyte = 'x'.repeat(1_000_000);
const posted = (number: number, text = ''): Statement => ({
  kind: 'post',
  entry: { ...entry(number % 60, { text }), id: id(number) },
});

/** Done once, after the background has given its first part. */
let meanwhile: (() => Promise<void>) | undefined;

beforeEach(async () => {
  fakeBrowser.reset();
  meanwhile = undefined;
  await eraseLog();
  serve(service);
  const page = { id: fakeBrowser.runtime.id, url: fakeBrowser.runtime.getURL('/options.html') };
  fakeBrowser.runtime.sendMessage = async (message: unknown) => {
    const answer = (await fakeBrowser.runtime.onMessage.trigger(message, page)).find(Boolean);
    await meanwhile?.();
    meanwhile = undefined;
    return answer;
  };
});

test('an export can be verified, and holds what waited', async () => {
  await appendToLog([posted(1)]);
  await putIntoOutbox([posted(2)]);
  expect(await verifyLog(await exportLines())).toMatchObject({ ok: true, posts: 2, lines: 3 });
});

test('a log in which nothing was posted can be exported, too', async () => {
  expect(await verifyLog(await exportLines())).toMatchObject({ ok: true, posts: 0, lines: 1 });
});

test('a log that is too large for one message comes in parts, without what is appended meanwhile', async () => {
  await appendToLog(Array.from({ length: 10 }, (_, number) => posted(number, megabyte)));
  await appendToLog(Array.from({ length: 590 }, (_, number) => posted(number + 10)));
  meanwhile = () => appendToLog([posted(900)]);
  const told: number[] = [];
  const lines = await exportLines((read, of) => told.push(read, of));
  expect(told).toEqual([500, 601]);
  expect(await verifyLog(lines)).toMatchObject({ ok: true, posts: 600 });
});

test('where the log is erased meanwhile, what is there then is exported', async () => {
  await appendToLog(Array.from({ length: 10 }, (_, number) => posted(number, megabyte)));
  await appendToLog(Array.from({ length: 600 }, (_, number) => posted(number + 10)));
  meanwhile = async () => {
    await eraseLog();
    await appendToLog([posted(1)]);
  };
  expect(await verifyLog(await exportLines())).toMatchObject({ ok: true, posts: 1 });
});
