import { expect, test } from 'vitest';
import type { LoggedPost } from '../../../rules/log/logged-post';
import { computeReport } from '../../../rules/report/compute-report';
import type { ReportGoal, ReportQuestion } from '../../../rules/report/report';
import { madePost, served } from './made-post';

const toronto = 'America/Toronto';
const october: ReportQuestion = { from: '2026-10-01', to: '2026-10-31', timeZone: toronto };
const report = (posts: LoggedPost[], goals: ReportGoal[] = [], question: Partial<ReportQuestion> = {}) =>
  computeReport(posts, goals, [], { ...october, ...question });
const roads: ReportGoal = { id: 'roads', name: 'Road safety' };

test('a day begins and ends where the organization is, not at UTC’s midnight', () => {
  // October 1 begins at 04:00 UTC in Toronto, and October 31 ends at 04:00 UTC of November 1.
  const at = [
    '2026-10-01T03:59:59.999Z',
    '2026-10-01T04:00:00.000Z',
    '2026-11-01T03:59:59.999Z',
    '2026-11-01T04:00:00Z',
  ];
  expect(report(at.map((one) => madePost(one))).lines.map(({ post }) => post.at)).toEqual([at[2], at[1]]);
});

test('the months of a period have the posts of their own days, over the change to winter time', () => {
  // Clocks go back in Toronto on 1 November 2026 at 06:00 UTC: December begins at 05:00 UTC, October began at 04:00.
  const posts = ['2026-10-01T04:30:00Z', '2026-11-01T03:30:00Z', '2026-11-01T04:30:00Z', '2026-12-01T04:30:00Z'];
  const { months, postsByMonth, days } = report(
    posts.map((at) => madePost(at)),
    [],
    { to: '2026-12-31' },
  );
  expect([months, postsByMonth, days]).toEqual([['2026-10', '2026-11', '2026-12'], [2, 2, 0], 92]);
});

test.each([
  [
    'the day begins at one where clocks are put forward at midnight',
    'Africa/Cairo',
    '2026-04-24',
    ['2026-04-23T22:00:00Z'],
    ['2026-04-23T21:59:59Z'],
  ],
  ['far in the east', 'Pacific/Kiritimati', '2026-10-10', ['2026-10-09T10:00:00Z'], ['2026-10-10T10:00:00Z']],
  ['half an hour beside the others', 'Asia/Kolkata', '2026-10-10', ['2026-10-09T18:30:00Z'], ['2026-10-09T18:29:59Z']],
])('%s: %s', (_, timeZone, day, inside, outside) => {
  const posts = [...inside, ...outside].map((at) => madePost(at));
  expect(report(posts, [], { from: day, to: day, timeZone }).lines.map(({ post }) => post.at)).toEqual(inside);
});

test.each<[string, NonNullable<ReportGoal['target']>, Partial<ReportQuestion>, number]>([
  ['two a week over 31 days', { posts: 2, per: 'week' }, {}, 62 / 7],
  ['two a week over one day', { posts: 2, per: 'week' }, { to: '2026-10-01' }, 2 / 7],
  ['three a month over the month', { posts: 3, per: 'month' }, {}, 3],
  ['three a month over the first ten of 31 days', { posts: 3, per: 'month' }, { to: '2026-10-10' }, 30 / 31],
  [
    'one a month from mid-January to mid-March',
    { posts: 1, per: 'month' },
    { from: '2026-01-16', to: '2026-03-15' },
    16 / 31 + 1 + 15 / 31,
  ],
  ['one a month over a year', { posts: 1, per: 'month' }, { from: '2025-11-01', to: '2026-10-31' }, 12],
])('a target asks for %s', (_, target, question, expected) => {
  expect(report([], [{ ...roads, target }], question).goals[0]?.expected).toBeCloseTo(expected, 10);
});

test('a target of a share asks for its part of the posts there are', () => {
  const posts = ['2026-10-02T12:00:00Z', '2026-10-03T12:00:00Z', '2026-10-04T12:00:00Z', '2026-10-05T12:00:00Z'];
  const made = posts.map((at, index) => madePost(at, index === 0 ? { goals: [served('roads')] } : {}));
  const goal = (target: NonNullable<ReportGoal['target']>) => report(made, [{ ...roads, target }]).goals[0];
  expect(goal({ share: 0.5 })).toMatchObject({ posts: 1, share: 0.25, expected: 2, reached: 0.5 });
  expect(goal({ share: 0.5, posts: 1, per: 'month' })).toMatchObject({ expected: 2 });
  expect(goal({ share: 0.5, posts: 4, per: 'month' })).toMatchObject({ expected: 4, reached: 0.25 });
});

test('a goal asks only for the days on which it counts, and its target is measured by the posts of those days', () => {
  const campaign: ReportGoal = {
    ...roads,
    target: { posts: 7, per: 'week' },
    active: { from: '2026-10-05', until: '2026-10-11' },
  };
  const at = ['2026-10-05T03:59:00Z', '2026-10-05T04:00:00Z', '2026-10-12T03:59:00Z', '2026-10-12T04:00:00Z'];
  const [row] = report(
    at.map((one) => madePost(one, { goals: [served('roads')] })),
    [campaign],
  ).goals;
  expect(row).toMatchObject({ posts: 4, daysActive: 7, postsWhileActive: 2, expected: 7, reached: 2 / 7 });
});

test.each<[string, NonNullable<ReportGoal['active']>, number]>([
  ['before', { until: '2026-09-30' }, 0],
  ['after', { from: '2026-11-01' }, 0],
  ['to the end of a day', { until: '2026-10-05' }, 5],
  ['to a midnight', { until: '2026-10-05T00:00' }, 4],
  ['from an afternoon', { from: '2026-10-31T14:00' }, 1],
  ['to a midnight elsewhere', { until: '2026-10-05T00:00:00Z' }, 4],
  ['from a morning elsewhere', { from: '2026-10-31T02:00:00+02:00' }, 2],
])('a goal that counts %s of October counts on its days there', (_, active, days) => {
  const [row] = report([], [{ ...roads, target: { posts: 1, per: 'week' }, active }]).goals;
  expect(row?.daysActive).toBe(days);
  expect(row?.expected).toEqual(days === 0 ? undefined : days / 7);
});

test('a share of posts is taken of those of the days on which the goal counts', () => {
  const goal: ReportGoal = { ...roads, target: { share: 0.5 }, active: { from: '2026-10-20' } };
  const at = ['2026-10-02T12:00:00Z', '2026-10-20T12:00:00Z', '2026-10-21T12:00:00Z'];
  expect(
    report(
      at.map((one) => madePost(one)),
      [goal],
    ).goals[0],
  ).toMatchObject({ expected: 1, reached: 0 });
});

test('without posts nothing is known: no shares, no results', () => {
  const empty = report([], [{ ...roads, target: { share: 0.2 } }]);
  expect(empty).toMatchObject({ posts: 0, results: {}, postsWithResults: 0, lines: [], reasons: [] });
  expect(empty.withoutGoal).toEqual({ posts: 0, byMonth: [undefined], before: { posts: 0 } });
  expect(empty.goals).toEqual([
    {
      ...roads,
      target: { share: 0.2 },
      posts: 0,
      daysActive: 31,
      postsWhileActive: 0,
      byMonth: [0],
      expectedByMonth: [undefined],
      results: {},
      postsWith: {},
      postsWithResults: 0,
    },
  ]);
  expect(empty.effort).toBeUndefined();
});

test('a goal that no pack has any more is still counted, by the newest of its names', () => {
  const posts = [
    madePost('2026-10-09T12:00:00Z', { goals: [served('old', 'Newer name')] }),
    madePost('2026-10-02T12:00:00Z', { goals: [served('old', 'Older name'), served('old', 'Again')] }),
    madePost('2026-10-03T12:00:00Z', { goals: [served('roads', 'As it was called then')] }),
  ];
  expect(report(posts, [roads]).goals.map(({ name, posts, isFormer }) => [name, posts, isFormer])).toEqual([
    ['Road safety', 1, undefined],
    ['Newer name', 2, true],
  ]);
});

test('posts without a goal are told by month, and beside those of as many days before', () => {
  const posts = [
    madePost('2026-09-30T12:00:00Z', { goals: [served('roads')] }),
    madePost('2026-08-31T12:00:00Z'),
    madePost('2026-08-30T12:00:00Z'),
    madePost('2026-10-05T12:00:00Z'),
    madePost('2026-10-06T12:00:00Z', { goals: [served('roads')] }),
    madePost('2026-10-07T12:00:00Z', { goals: [served('roads')] }),
    madePost('2026-12-07T12:00:00Z', { goals: [served('roads')] }),
  ];
  expect(report(posts).withoutGoal).toEqual({
    posts: 1,
    share: 1 / 3,
    byMonth: [1 / 3],
    before: { posts: 2, share: 1 / 2 },
  });
  expect(report(posts, [], { to: '2026-12-31' }).withoutGoal.byMonth).toEqual([1 / 3, undefined, 0]);
});

test('what posts do is counted once a post; what is not known is counted apart', () => {
  const posts = [
    madePost('2026-10-02T12:00:00Z', { engagement: ['informs', 'invites', 'informs'] }),
    madePost('2026-10-02T12:00:00Z', { engagement: ['announces'], results: { reach: 9 } }),
    madePost('2026-10-02T12:00:00Z', { engagement: [] }),
    madePost('2026-10-02T12:00:00Z'),
  ];
  const { counts, unknown, onlyBroadcast, results } = report(posts).engagement;
  expect(counts).toEqual({ informs: 1, invites: 1, thanks: 0, asks: 0, announces: 1 });
  expect([unknown, onlyBroadcast, results.announces.results]).toEqual([1, 2, { reach: 9 }]);
});

test('only the units, roles and networks that are asked for count; an empty name asks for posts that do not say', () => {
  const installation = '00000000-0000-4000-8000-000000000001';
  const posts = [
    madePost('2026-10-02T12:00:00Z', { author: { installation, unit: 'Traffic' }, role: 'officer' }),
    madePost('2026-10-03T12:00:00Z', { network: 'facebook' }),
  ];
  const asked = (question: Partial<ReportQuestion>) => report(posts, [], question).posts;
  expect(
    [{ units: ['Traffic'] }, { units: [''] }, { units: [] }, { roles: ['officer'] }, { networks: ['facebook'] }].map(
      asked,
    ),
  ).toEqual([1, 1, 2, 1, 1]);
  expect(asked({ networks: ['facebook'], units: ['Traffic'] })).toBe(0);
});

test('effort is posts times minutes; the cost of a result is that of the posts it is known of', () => {
  const posts = [
    madePost('2026-10-02T12:00:00Z', { results: { reach: 1000, applications: 0 } }),
    madePost('2026-10-03T12:00:00Z', { results: { reach: 500 } }),
    madePost('2026-10-04T12:00:00Z', { results: {} }),
    madePost('2026-10-05T12:00:00Z'),
  ];
  const counted = report(posts, [], { minutesPerPost: 30, costPerHour: 60 });
  expect(counted).toMatchObject({
    results: { reach: 1500, applications: 0 },
    postsWith: { reach: 2, applications: 1 },
    postsWithResults: 2,
  });
  // Four posts are two hours, 120 in all; two posts with reach cost 60, for 1500 people.
  expect(counted.effort).toEqual({ minutes: 120, cost: 120, costPer: { reach: 60 / 1500 } });
  expect(report(posts, [], { costPerHour: 60 }).effort).toBeUndefined();
  expect(report(posts, [], { minutesPerPost: 30 }).effort).toEqual({ minutes: 120 });
});

test.each([
  [{ from: '2026-10-31', to: '2026-10-01' }, 'The last day is before the first: choose them the other way round.'],
  [{ to: '9999-12-31' }, 'A report is about days from the year 1970 to 2199'],
  [{ from: '0002-10-01' }, 'A report is about days from the year 1970 to 2199'],
  [{ from: 'yesterday' }, 'There is no day “yesterday”.'],
  [{ timeZone: 'Mars/Olympus' }, 'Invalid time zone specified: Mars/Olympus'],
])('%j is no question', (question, problem) => {
  expect(() => report([], [], question)).toThrow(problem);
});
