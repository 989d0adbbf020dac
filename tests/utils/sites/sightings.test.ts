import '../../fake-browser';

import { beforeEach, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { sightings } from '../../../utils/settings';
import { noteSighted, noteSighting, sightedSchema } from '../../../utils/sites/sightings';

beforeEach(() => fakeBrowser.reset());

test('what is told at once is all kept', async () => {
  const box = { network: 'x', surface: 'post' };
  await Promise.all([
    noteSighted(box),
    noteSighted({ ...box, trouble: 'no-publish-control' }),
    noteSighting('x', 'post', { published: '2026-11-20T10:00:00.000Z' }),
    noteSighted({ ...box, surface: 'reply' }),
  ]);
  const { 'x/post': post, 'x/reply': reply } = await sightings.get();
  expect(post).toEqual({
    seen: expect.any(String),
    trouble: { what: 'no-publish-control', at: expect.any(String) },
    published: '2026-11-20T10:00:00.000Z',
  });
  expect(reply).toEqual({ seen: expect.any(String) });
});

test('nothing but kinds of trouble is taken: no text, no address', () => {
  const trouble = 'He did it, see https://x.com/1';
  expect(sightedSchema.safeParse({ network: 'x', surface: 'post', trouble }).success).toBe(false);
});
