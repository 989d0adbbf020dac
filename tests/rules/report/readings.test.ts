import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { LoggedPost } from '../../../rules/log/logged-post';
import { computeReport } from '../../../rules/report/compute-report';
import { mergePosts } from '../../../rules/report/merge-posts';
import { tellReport } from '../../../rules/report/reading-of';
import { type ReadingId, readings } from '../../../rules/report/readings';
import type { ReportGoal, ReportQuestion } from '../../../rules/report/report';
import { textOf } from '../../../rules/report/section';
import { madeLog } from './made-log';
import { madePost, served } from './made-post';

const question: ReportQuestion = { from: '2026-08-01', to: '2026-10-31', timeZone: 'America/Toronto' };
const goals: ReportGoal[] = [
  { id: 'road-safety', name: 'Road safety', target: { posts: 2, per: 'week' } },
  { id: 'recruitment', name: 'Recruitment', target: { posts: 1, per: 'month' }, active: { from: '2026-10-05' } },
  { id: 'unused', name: 'Unused', target: { share: 0.1 } },
];

/** All that a reading says, a line for each sentence and row. */
function told(
  reading: ReadingId,
  posts: readonly LoggedPost[],
  changes: Partial<ReportQuestion> = {},
  asked = goals,
): string {
  const report = computeReport(posts, asked, [], { ...question, ...changes });
  const text = tellReport(readings[reading], { report, networkName: (id) => id, made: '2026-11-21' });
  return [
    text.title,
    ...text.about,
    text.lead.join(' '),
    ...text.figures.map(({ value, label }) => `${value} ${label}`),
    ...text.sections.flatMap(({ title, says, table }) => [
      title,
      ...says,
      ...(table?.groups ?? []).flatMap(({ name = '', rows }) => [
        name,
        ...rows.map((row) => row.map(textOf).join(' | ')),
      ]),
    ]),
  ]
    .join('\n')
    .replaceAll('\u00A0', ' ');
}

const none = /NaN|Infinity|undefined|null|\[object/;
/** Of no posts, nothing is 0 %. */
const noneOrNothing = /NaN|Infinity|undefined|null|\[object|100 %/;

const readers = Object.keys(readings) as ReadingId[];
const one = madePost('2026-10-09T12:00:00Z', { goals: [served('road-safety')] });

test.each(readers)('the %s is never told a figure that is none', (reading) => {
  for (const posts of [[], [one], [madePost('2026-10-09T12:00:00Z')], madeLog(120)])
    for (const changes of [
      {},
      { minutesPerPost: 0, costPerHour: 0 },
      { from: '2026-10-09', to: '2026-10-09' },
      { from: '2020-01-01' },
    ])
      for (const asked of [goals, []])
        expect(told(reading, posts, changes, asked)).not.toMatch(posts.length > 0 ? none : noneOrNothing);
});

test('the chief reads how many targets were met, and where most is missing', () => {
  const posts = ['2026-10-01', '2026-10-08'].map((day) =>
    madePost(`${day}T12:00:00Z`, { goals: [served('road-safety')] }),
  );
  // October asks for 62/7 = 8.9 posts on road safety, 27/31 on recruitment, and 0.2 (nothing yet) on the third.
  const text = told('chief', posts, { from: '2026-10-01' });
  expect(text).toContain(
    '2 posts went out. Each serves at least one of our 3 goals. 0 of 2 targets were met. Recruitment is furthest behind: 0 of 1 post.',
  );
  expect(text).toContain('Road safety |  | 2 | 100 % | 9 | 7 posts short');
  expect(text).toContain('Recruitment |  | 0 | 0 % | 1 | 1 post short');
  expect(text).toContain('Unused |  | 0 | 0 % | less than 1 | nothing due yet');
});

test('months without a post that a target asked for are gaps; months before a goal counts are none', () => {
  const text = told('chief', [one]);
  expect(text).toContain(
    'Gaps, months in which a target asked for posts and there were none: Road safety (Aug and Sep); Recruitment (Oct).',
  );
});

test('the CFO reads what is not known as not known', () => {
  expect(told('cfo', [one])).toContain(
    '1 post went out. It serves one of our 3 goals. What they took is not known: no minutes per post were entered. What came of them is not known: no results were entered.',
  );
});

test('a long period is told by quarters', () => {
  expect(told('chief', [one], { from: '2025-01-01' })).toContain('Road safety (21 of 22 months)');
});

test('one post is shown once, as the log that changed it later has it', () => {
  const changed = { ...one, rationale: 'Later', changed: '2026-11-02T00:00:00Z' };
  const before = { ...one, rationale: 'Earlier', changed: '2026-11-01T00:00:00Z' };
  for (const logs of [
    [[changed], [before, one]],
    [[one, before], [changed]],
  ])
    expect(mergePosts(logs)).toEqual([changed]);
});

test('figures add up, whatever the posts', () => {
  const log = fc.record({
    count: fc.integer({ min: 0, max: 80 }),
    days: fc.integer({ min: 1, max: 200 }),
    seed: fc.integer(),
  });
  fc.assert(
    fc.property(log, ({ count, days, seed }) => {
      const report = computeReport(
        madeLog(count, '2026-07-20', days, Math.abs(seed % 99_999_999)),
        goals,
        [],
        question,
      );
      const sum = (all: readonly number[]) => all.reduce((one, other) => one + other, 0);
      expect(sum(report.postsByMonth)).toBe(report.posts);
      expect(report.lines.length).toBe(report.posts);
      for (const rows of Object.values(report.by)) expect(sum(rows.map(({ posts }) => posts))).toBe(report.posts);
      const serving = sum(report.by.network.map(({ withGoal }) => withGoal));
      expect(serving + report.withoutGoal.posts).toBe(report.posts);
      for (const goal of report.goals) expect(sum(goal.byMonth)).toBe(goal.posts);
      for (const { found, fixed, dismissed, posted, postedAnyway, silent } of report.findings)
        expect(fixed + dismissed + posted + postedAnyway + silent).toBe(found);
      expect(sum(report.findings.map(({ found, silent }) => found - silent))).toBe(
        sum(report.rules.map(({ seen }) => seen)),
      );
    }),
    { numRuns: 60 },
  );
});

test.each([
  [[], goals, '1 post went out. It serves no goal.'],
  [[], [], '1 post went out. It serves no goal.'],
  [[served('road-safety')], goals.slice(0, 1), '1 post went out. It serves our goal.'],
  [[served('given-up')], goals, '1 post went out. It serves one goal.'],
])('one post that serves %j is said to serve that', (served, asked, sentence) => {
  expect(told('chief', [madePost('2026-10-09T12:00:00Z', { goals: served })], {}, asked)).toContain(sentence);
});

test('posts are not said to serve one of our goals where some serve what is none any more', () => {
  const posts = ['road-safety', 'given-up'].map((goal) => madePost('2026-10-09T12:00:00Z', { goals: [served(goal)] }));
  expect(told('chief', posts)).toContain('2 posts went out. Each serves at least one goal.');
  expect(told('chief', posts.slice(0, 1), {}, goals.slice(0, 1))).toContain('serves our goal.');
});

test('a post of a period with days of two years says its year', () => {
  expect(told('chief', [one])).toContain('9 Oct (x)');
  expect(told('chief', [one], { from: '2025-11-01' })).toContain('9 Oct 2026 (x)');
});

test('a period cut into quarters says so, and names its gaps by month', () => {
  const safe = (day: string) => madePost(`${day}T12:00:00Z`, { goals: [served('road-safety')] });
  const from = '2025-08-01';
  const days = ['2025-08-05', '2025-10-05', '2025-11-05', '2025-12-05', '2026-01-05', '2026-02-05', '2026-03-05'];
  const posts = [...days, '2026-04-05', '2026-05-05', '2026-06-05', '2026-07-05', '2026-08-05', '2026-10-05'].map(safe);
  const text = told('chief', posts, { from }, goals.slice(0, 1));
  expect(text).toContain('Quarter by quarter');
  expect(text).toContain('there were none: Road safety (Sep 2025 and Sep 2026).');
  expect(told('chief', posts.slice(0, 1), { from }, goals.slice(0, 1))).toContain('Road safety (14 of 15 months).');
});

test('rows of hours add up to the hours of all', () => {
  const posts = ['a', 'a', 'a', 'b', 'b', 'b'].map((unit) =>
    madePost('2026-10-09T12:00:00Z', { author: { installation: one.id, unit }, results: { reach: 10 } }),
  );
  const text = told('cfo', posts, { minutesPerPost: 250 });
  expect(text).toContain('a | 3 | 0 % | 12.5 |');
  expect(text).toContain('who saw two posts counts twice');
});

test('who asked for all is not told to ask for all', () => {
  expect(told('chief', [])).toContain('Choose another period.');
  expect(told('chief', [], { units: ['Traffic'] })).toContain('or ask for all units, roles and networks.');
});
