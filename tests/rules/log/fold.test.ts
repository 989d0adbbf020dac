import { expect, test } from 'vitest';
import { foldLog } from '../../../rules/log/fold';
import { exportOf, id, post } from './made-log';

const author = { id: 'trust', name: 'Trust', by: 'author' } as const;

test('posts stand as the log says last of them', () => {
  const posts = foldLog(
    exportOf(
      post(1),
      post(2, { rationale: 'Because' }),
      { kind: 'link', id: id(51), of: id(1), link: 'https://x.com/example/status/1' },
      { kind: 'correction', id: id(52), of: id(2), goals: [author] },
      { kind: 'correction', id: id(53), of: id(2), rationale: 'Parents asked for it' },
    ),
  );
  expect(posts).toEqual([
    { ...post(1).entry, link: 'https://x.com/example/status/1', changed: '2026-11-01T00:03:00.000Z' },
    {
      ...post(2).entry,
      goals: [author],
      rationale: 'Parents asked for it',
      isCorrected: true,
      changed: '2026-11-01T00:05:00.000Z',
    },
  ]);
});

test('an empty rationale takes it away', () => {
  const [first] = foldLog(
    exportOf(post(1, { rationale: 'Because' }), { kind: 'correction', id: id(51), of: id(1), rationale: '' }),
  );
  expect(first && 'rationale' in first).toBe(false);
});

test('results by hand are said anew, those of files add to each other', () => {
  const results = (number: number, found: object, source: string) =>
    ({ kind: 'results', id: id(number), of: id(1), results: found, source }) as const;
  const said = [
    results(51, { reach: 9, likes: 1 }, 'hand'),
    results(52, { reach: 10, replies: 2 }, 'hand'),
    results(53, { reach: 12 }, 'meta.csv'),
    results(54, { clicks: 3 }, 'linkedin.csv'),
  ];
  expect(said.map((_, index) => foldLog(exportOf(post(1), ...said.slice(0, index + 1)))[0]?.results)).toEqual([
    { reach: 9, likes: 1 },
    { reach: 10, replies: 2 },
    { reach: 12, replies: 2 },
    { reach: 12, replies: 2, clicks: 3 },
  ]);
});

test('a withdrawn post is left out, whatever is said of it later', () => {
  expect(
    foldLog(
      exportOf(
        post(1),
        { kind: 'withdrawn', id: id(51), of: id(1) },
        { kind: 'link', id: id(52), of: id(1), link: 'https://x.com/example/status/1' },
        post(2),
      ),
    ),
  ).toEqual([post(2).entry]);
});

test('what is said of a post that was pruned is passed over', () => {
  expect(foldLog(exportOf({ kind: 'correction', id: id(51), of: id(9), rationale: 'Late' }))).toEqual([]);
});
