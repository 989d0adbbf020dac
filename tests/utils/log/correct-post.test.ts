import '../../fake-browser';

import 'fake-indexeddb/auto';
import { beforeEach, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { correctPost } from '../../../utils/log/correct-post';
import { appendToLog, eraseLog, readLog } from '../../../utils/log/log';
import { readOutbox } from '../../../utils/log/outbox';
import { sayOfPosts } from '../../../utils/log/say-of-posts';
import { learned } from '../../../utils/settings';
import { entry } from '../entry';

const roads = { id: 'roads', name: 'Roads', by: 'words' } as const;
const hiring = { id: 'hiring', name: 'Hiring', by: 'words' } as const;
const trust = { id: 'trust', name: 'Trust', by: 'author' } as const;
const of = entry(1).id;
const text = 'Biscuit the horse was at the market with our mounted officers';

const lessons = async () => Object.entries(await learned.get()).map(([goal, { yes, no }]) => `${goal} +${yes} -${no}`);

beforeEach(async () => {
  fakeBrowser.reset();
  await eraseLog();
});

test('goals put right in the log teach as those put right while writing', async () => {
  await appendToLog([{ kind: 'post', entry: entry(1, { text, goals: [roads, hiring] }) }]);
  expect(await correctPost({ of, goals: [hiring, trust] })).toEqual({ count: 0 });
  expect(await lessons()).toEqual(['trust +1 -0', 'roads +0 -1']);
  expect(JSON.stringify(await learned.get())).not.toMatch(/biscuit|horse|market/i);
  expect((await readLog({ offset: 0, limit: 1 })).entries[0]?.goals).toEqual([hiring, trust]);
});

test('a reason, the same goals, or a post without text teach nothing', async () => {
  const posts = [entry(1, { text, goals: [roads] }), entry(2, { goals: [roads] })];
  await appendToLog(posts.map((one) => ({ kind: 'post', entry: one })));
  await correctPost({ of, rationale: 'Parents asked' });
  await correctPost({ of, goals: [roads] });
  await correctPost({ of: entry(2).id, goals: [] });
  expect(await lessons()).toEqual([]);
});

test('what is said of a post that is gone is refused with a sentence, and nothing waits', async () => {
  await expect(correctPost({ of, goals: [trust] })).rejects.toThrow(
    'This post is no longer in the log: erased, withdrawn, or removed because of its age. Nothing was saved',
  );
  await appendToLog([{ kind: 'post', entry: entry(2) }]);
  const results = [of, entry(2).id].map((id) => ({ kind: 'results', source: 'x.csv', of: id, results: {} }) as const);
  await expect(sayOfPosts(results)).rejects.toThrow('1 of these 2 posts is no longer in the log');
  expect([await readOutbox(), await lessons()]).toEqual([[], []]);
});

test('a post that still waits to be logged can be put right already', async () => {
  await fakeBrowser.storage.local.set({ [`outbox:${of}`]: { ...entry(1), network: 7 } });
  expect(await correctPost({ of, rationale: 'Parents asked' })).toMatchObject({ count: 1 });
  await fakeBrowser.storage.local.set({ [`outbox:${of}`]: entry(1) });
  await sayOfPosts([]);
  expect((await readLog({ offset: 0, limit: 1 })).entries).toMatchObject([{ rationale: 'Parents asked' }]);
});
