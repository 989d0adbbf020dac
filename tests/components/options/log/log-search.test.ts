import { expect, test } from 'vitest';
import { type ListedPost, listPosts } from '../../../../components/options/log/listed-post';
import { type LogFilter, noFilter, noGoal, ownPosts, searchLog } from '../../../../components/options/log/log-search';
import { hiring, madePost, roadSafety } from '../../made-posts';
import { madeColleague } from '../made-desk';

const finding = { rule: 'no-plates', pack: 'p', category: 'personal-info', severity: 'warn' } as const;
const today = new Date(2026, 10, 20, 15);
const posts: ListedPost[] = [
  madePost(1, {
    goals: [roadSafety],
    text: 'Slow down near Élan school',
    rationale: 'Crashes',
    findings: [{ ...finding, outcome: 'fixed' }],
    author: { installation: '00000000-0000-4000-8000-00000000000a', unit: 'Traffic', name: 'Kim' },
  }),
  madePost(2, { network: 'mastodon', reason: 'The Mayor asked', findings: [{ ...finding, outcome: 'posted-anyway' }] }),
  madePost(3, { at: '2026-10-31T12:00:00Z', goals: [hiring], results: { reach: 5 }, isCorrected: true }),
  { ...madePost(4, { at: '2025-12-31T12:00:00Z' }), chain: 'other' },
];

test.each<[Partial<LogFilter>, string]>([
  [{}, '1,2,3,4'],
  [{ words: 'ELAN slow' }, '1'],
  [{ words: 'crashes' }, '1'],
  [{ words: 'road safety' }, '1'],
  [{ words: 'no-plates' }, '1,2'],
  [{ words: 'posted anyway' }, '2'],
  [{ words: 'mayor' }, '2'],
  [{ words: 'kim traffic' }, '1'],
  [{ words: 'dragons' }, ''],
  [{ goal: 'hiring' }, '3'],
  [{ goal: noGoal }, '2,4'],
  [{ network: 'mastodon' }, '2'],
  [{ network: 'mastodon', goal: 'hiring' }, ''],
  [{ who: ownPosts }, '1,2,3'],
  [{ who: 'Traffic' }, '1'],
  [{ outcome: 'fixed' }, '1'],
  [{ outcome: 'posted-anyway' }, '2'],
  [{ outcome: 'clear' }, '3,4'],
  [{ outcome: 'corrected' }, '3'],
  [{ outcome: 'with results' }, '3'],
  [{ outcome: 'without results' }, '1,2,4'],
  [{ period: 'week' }, '1,2'],
  [{ period: 'month' }, '1,2'],
  [{ period: 'last-month' }, '3'],
  [{ period: 'year' }, '1,2,3'],
  [{ period: 'between', first: '2025-12-01', last: '2026-10-31' }, '3,4'],
  [{ period: 'between', first: '2026-10-01' }, '1,2,3'],
])('%j keeps %j', (filter, expected) => {
  const kept = searchLog(posts, { ...noFilter, ...filter }, today);
  expect(kept.map(({ id }) => Number(id.slice(-2))).join()).toBe(expected);
});

test('own and colleagues’ posts are one list, newest first, each once', () => {
  const own = [madePost(1), madePost(3)];
  const listed = listPosts(own, [madeColleague([madePost(2), madePost(3)])]);
  expect(listed.map(({ id, chain }) => `${Number(id.slice(-2))}${chain ? ' colleague' : ''}`)).toEqual([
    '1',
    '2 colleague',
    '3',
  ]);
  expect(listPosts(own, [])).toBe(own);
});
