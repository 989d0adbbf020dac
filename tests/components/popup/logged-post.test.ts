import { expect, test } from 'vitest';
import { filterPosts, type LoggedPost } from '../../../components/popup/logged-post';

const posts: LoggedPost[] = [
  {
    id: 'a',
    at: '2026-11-20T10:00:00Z',
    network: 'x',
    goals: [{ id: 'road-safety', name: 'Road safety' }],
    findings: [{ rule: 'no-plates', outcome: 'fixed' }],
    text: 'Slow down near schools',
  },
  { id: 'b', at: '2026-11-19T10:00:00Z', network: 'mastodon', goals: [], findings: [], reason: 'The Mayor asked' },
];
const found = (filter: object) =>
  filterPosts(posts, { words: '', goal: '', network: '', ...filter })
    .map(({ id }) => id)
    .join();

test.each([
  [{}, 'a,b'],
  [{ words: 'SCHOOLS slow' }, 'a'],
  [{ words: 'road safety' }, 'a'],
  [{ words: 'no-plates' }, 'a'],
  [{ words: 'mayor' }, 'b'],
  [{ goal: 'road-safety' }, 'a'],
  [{ network: 'mastodon' }, 'b'],
  [{ network: 'mastodon', goal: 'road-safety' }, ''],
])('%j keeps %j', (filter, expected) => {
  expect(found(filter)).toBe(expected);
});
