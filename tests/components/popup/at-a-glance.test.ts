import { expect, test } from 'vitest';
import { atAGlance, lastPosts } from '../../../components/popup/at-a-glance';
import { computeReport } from '../../../rules/report/compute-report';
import type { ReportGoal } from '../../../rules/report/report';
import { standingCell } from '../../../rules/report/standing';
import { hiring, madePost, roadSafety } from '../made-posts';

const friday = new Date(2026, 10, 20, 15);
const daysAgo = (days: number, ...goals: (typeof roadSafety | typeof hiring)[]) =>
  madePost(days, { at: new Date(2026, 10, 20 - days, 12).toISOString(), goals });
const posts = [daysAgo(0, roadSafety), daysAgo(1), daysAgo(2, roadSafety, hiring), daysAgo(7, hiring), daysAgo(30)];

/** One line a goal: “hiring 2/4 month: short”. */
const stands = (goals: ReportGoal[], today = friday) =>
  atAGlance(posts, goals, today).goals.map(
    ({ id, posts: count, asked, per, state }) => `${id} ${count}/${asked ?? '-'} ${per}: ${state}`,
  );

test('this week’s posts are counted, and those without a goal', () => {
  expect(atAGlance(posts, [], friday)).toMatchObject({ posts: 3, withoutGoal: 1 });
});

test('a goal is counted in its target’s own period', () => {
  expect(
    stands([
      { ...roadSafety, target: { posts: 3, per: 'week' } },
      { ...hiring, target: { posts: 4, per: 'month' } },
    ]),
  ).toEqual(['road-safety 2/3 week: short', 'hiring 2/4 month: short']);
  expect(stands([{ ...hiring, target: { posts: 2 } }])).toEqual(['hiring 2/2 month: met']);
});

test('a share is of all posts of the month', () => {
  expect(stands([{ ...hiring, target: { share: 0.5 } }])).toEqual(['hiring 2/2 month: met']);
});

test('a goal without a target is there when it was served, a goal with one always', () => {
  const trust = { id: 'trust', name: 'Trust' };
  expect(stands([hiring, trust])).toEqual(['hiring 1/- week: no target']);
  expect(stands([{ ...trust, target: { posts: 1, per: 'week' } }])).toEqual(['trust 0/1 week: short']);
});

test('a goal that is over, or has not begun, is left out', () => {
  const over = { ...hiring, active: { until: '2026-11-15' } };
  const later = { ...hiring, active: { from: '2026-11-23' } };
  const lastDay = { ...hiring, active: { from: '2026-11-16', until: '2026-11-16' } };
  expect([stands([over]), stands([later]), stands([lastDay])]).toEqual([[], [], ['hiring 1/- week: no target']]);
});

test('a target is asked for by the days on which its goal counts, as the report has it', () => {
  const fromThursday = { ...roadSafety, active: { from: '2026-11-19' }, target: { posts: 7, per: 'week' as const } };
  const goals = [fromThursday, { ...hiring, target: { share: 0.75 } }];
  expect(stands(goals)).toEqual(['road-safety 1/4 week: short', 'hiring 2/3 month: short']);
  const report = (from: string, to: string) =>
    computeReport(posts, goals, [], { from, to, timeZone: Intl.DateTimeFormat().resolvedOptions().timeZone });
  const cells = [report('2026-11-16', '2026-11-22'), report('2026-11-01', '2026-11-30')].map(
    ({ goals: rows }, index) => rows[index] && standingCell(rows[index]).text,
  );
  expect(cells).toEqual(['3\u00A0posts short', '1\u00A0post short']);
});

test.each([
  [posts, 'Your last 5 posts served Road safety (2), Hiring (2); 2 served no goal.'],
  [[daysAgo(0, hiring)], 'Your last post served Hiring (1).'],
  [[daysAgo(0), daysAgo(1)], 'Your last 2 posts served no goal.'],
  [Array.from({ length: 30 }, () => daysAgo(0, hiring)), 'Your last 10 posts served Hiring (10).'],
])('what the newest posts served is one sentence', (some, sentence) => {
  expect(lastPosts(some)).toBe(sentence);
});
