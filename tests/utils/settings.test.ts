import '../fake-browser';

import { beforeEach, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { defineSetting } from '../../utils/settings';

const colour = defineSetting('colour', 'green');

beforeEach(() => fakeBrowser.reset());

test('a setting has its fallback until it is set', async () => {
  expect(await colour.get()).toBe('green');
  await colour.set('blue');
  expect(await colour.get()).toBe('blue');
});

test('changes are told until the lifetime ends', async () => {
  const lifetime = new AbortController();
  const told: string[] = [];
  colour.onChanged((value) => told.push(value), lifetime.signal);
  await colour.set('blue');
  await defineSetting('other', '').set('unrelated');
  await fakeBrowser.storage.local.remove('colour');
  lifetime.abort();
  await colour.set('red');
  expect(told).toEqual(['blue', 'green']);
});
