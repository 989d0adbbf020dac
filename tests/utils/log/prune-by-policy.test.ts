import '../../fake-browser';

import 'fake-indexeddb/auto';
import { beforeEach, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { appendToLog, countLog, eraseLog } from '../../../utils/log/log';
import { pruneByPolicy } from '../../../utils/log/prune-by-policy';
import { admitPack } from '../../../utils/policy/admit-pack';
import { changeChosenPacks } from '../../../utils/policy/chosen-packs';
import { importing } from '../../../utils/policy/pack-changes';
import { entry } from '../entry';
import { packSource } from '../pack-source';

const day = 86_400_000;
const published = Date.parse(entry(1).at);
const posts = () => countLog();

beforeEach(async () => {
  fakeBrowser.reset();
  await eraseLog();
  await appendToLog([{ kind: 'post', entry: entry(1) }]);
});

async function packSays(...lines: string[]): Promise<void> {
  await changeChosenPacks(importing(await admitPack(packSource('org.example.police', ...lines), 'ours.yaml'), []));
}

test('a day after the clock was first seen, what the last pack in force no longer keeps is removed', async () => {
  await packSays('retention: { days: 30 }');
  await pruneByPolicy(published + 40 * day);
  expect(await posts()).toBe(1);
  await pruneByPolicy(published + 41 * day);
  expect(await posts()).toBe(0);
});

test('without a retention everything stays', async () => {
  await packSays();
  await pruneByPolicy(published + 40 * day);
  await pruneByPolicy(published + 60 * day);
  expect(await posts()).toBe(1);
});

test('by a clock that has just leapt nothing is removed', async () => {
  await packSays('retention: { days: 400 }');
  await pruneByPolicy(published);
  await pruneByPolicy(published + day);
  await pruneByPolicy(published + 4_000 * day);
  await pruneByPolicy(published + 4_000 * day + 3_700_000);
  expect(await posts()).toBe(1);
  // Set right again, and a long time later.
  await pruneByPolicy(published + 2 * day);
  expect(await posts()).toBe(1);
});
