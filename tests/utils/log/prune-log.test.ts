import '../../fake-browser';

import 'fake-indexeddb/auto';
import { beforeEach, expect, test } from 'vitest';
import { verifyLog } from '../../../rules/log/verify';
import { appendToLog, eraseLog, readLog } from '../../../utils/log/log';
import { pruneLog } from '../../../utils/log/prune-log';
import { entry } from '../entry';
import { ownLines } from './own-lines';

const day = 86_400_000;
const now = Date.now();
const id = (number: number) => entry(number).id;

/** Logs posts that were published so many days ago. */
async function postedDaysAgo(...days: number[]): Promise<void> {
  await appendToLog(
    days.map((ago, index) => ({
      kind: 'post',
      entry: entry(index, { at: new Date(now - ago * day).toISOString(), reason: `${ago}` }),
    })),
  );
}

const ages = async () => (await readLog({ offset: 0, limit: 100 })).entries.map(({ reason }) => Number(reason));

beforeEach(eraseLog);

test('older posts go, and the chain stays whole', async () => {
  await postedDaysAgo(500, 401, 399, 1);
  expect(await pruneLog(400, now)).toBe(2);
  expect(await ages()).toEqual([1, 399]);
  expect(await verifyLog(await ownLines())).toMatchObject({
    ok: true,
    posts: 2,
    notes: ['2 posts were pruned: older than 400 days.'],
  });
});

test('a second time there is nothing to do', async () => {
  await postedDaysAgo(500, 1);
  await pruneLog(400, now);
  const lines = await ownLines();
  expect(await pruneLog(400, now)).toBe(0);
  expect((await ownLines()).slice(0, -1)).toEqual(lines.slice(0, -1));
});

test('all may go; what is logged later follows', async () => {
  await postedDaysAgo(500, 450);
  await pruneLog(400, now);
  await appendToLog([{ kind: 'post', entry: entry(9) }]);
  expect(await verifyLog(await ownLines())).toMatchObject({ ok: true, posts: 1, lines: 2 });
});

test('pruning again and again keeps count of all that went', async () => {
  await postedDaysAgo(500, 300, 100, 1);
  await pruneLog(400, now);
  await pruneLog(200, now);
  await pruneLog(50, now);
  expect(await ages()).toEqual([1]);
  expect(await verifyLog(await ownLines())).toMatchObject({ ok: true, posts: 1 });
  await pruneLog(50, now + 60 * day);
  expect(await verifyLog(await ownLines(), { now: now + 90 * day })).toMatchObject({
    ok: true,
    posts: 0,
    notes: ['4 posts were pruned: older than 50 days.'],
  });
});

test('a correction goes with its post, and one to a pruned post is no fault', async () => {
  await postedDaysAgo(500, 1);
  await appendToLog([{ kind: 'correction', id: id(50), of: id(0), rationale: 'Late' }]);
  await pruneLog(400, now);
  expect(await verifyLog(await ownLines())).toMatchObject({ ok: true, posts: 1 });
  expect(await ages()).toEqual([1]);
});

test('posts that a clock dated wrongly go with their neighbours, not before them', async () => {
  await postedDaysAgo(20_000, -3_000, 300, 20_000, 1);
  expect(await pruneLog(400, now)).toBe(0);
  expect(await pruneLog(200, now)).toBe(3);
  expect(await ages()).toEqual([1, 20_000]);
});
