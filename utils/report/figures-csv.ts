import type { Report, ResultsKnown } from '../../rules/report/report';
import { toCsvText } from '../csv-text';

type Row = readonly [part: string, name: string, figure: string, value: number];

/** Writes a report’s figures as CSV, one a line; what is not known has no line. */
export function figuresCsv(report: Report): string {
  const rows = [
    ...totals(report),
    ...report.months.flatMap((month, index) =>
      rowsOf('month', month, {
        posts: report.postsByMonth[index],
        'share without a goal': report.withoutGoal.byMonth[index],
      }),
    ),
    ...report.goals.flatMap((goal) => goalRows(goal, report.months)),
    ...rowsOf('engagement', '', {
      'not known': report.engagement.unknown,
      'only tell': report.engagement.onlyBroadcast,
    }),
    ...Object.entries(report.engagement.counts).flatMap(([name, posts]) => rowsOf('engagement', name, { posts })),
    ...report.findings.flatMap(({ pack, clause = '', clauseTitle = '', ...counts }) =>
      rowsOf('clause', `${pack} ${clause} ${clauseTitle}`.trim(), counts),
    ),
    ...report.rules.flatMap(({ pack, rule, ...counts }) => rowsOf('rule', `${pack} ${rule}`, counts)),
    ...Object.entries(report.by).flatMap(([part, groups]) =>
      groups.flatMap((group) =>
        rowsOf(part, group.name, { posts: group.posts, 'with a goal': group.withGoal, ...known(group) }),
      ),
    ),
  ];
  return toCsvText([['part', 'name', 'figure', 'value'], ...rows.map((row) => row.map(String))]);
}

function totals(report: Report): Row[] {
  const { effort, withoutGoal } = report;
  return [
    ...rowsOf('all', '', {
      days: report.days,
      posts: report.posts,
      'posts without a goal': withoutGoal.posts,
      'share without a goal': withoutGoal.share,
      'share without a goal before': withoutGoal.before.share,
      minutes: effort?.minutes,
      cost: effort?.cost,
      ...known(report),
    }),
    ...rowsOf('cost of one', '', { ...effort?.costPer }),
  ];
}

function goalRows(goal: Report['goals'][number], months: Report['months']): Row[] {
  const { posts, share, daysActive, postsWhileActive, expected, reached } = goal;
  return [
    ...rowsOf('goal', goal.name, {
      posts,
      share,
      'days active': daysActive,
      'posts while active': postsWhileActive,
      expected,
      reached,
      ...known(goal),
    }),
    ...months.flatMap((month, index) =>
      rowsOf('goal', goal.name, {
        [`posts ${month}`]: goal.byMonth[index],
        [`expected ${month}`]: goal.expectedByMonth[index],
      }),
    ),
  ];
}

function known({ results, postsWithResults }: ResultsKnown): Record<string, number | undefined> {
  return { 'posts with results': postsWithResults, ...results };
}

function rowsOf(part: string, name: string, figures: Record<string, number | undefined>): Row[] {
  return Object.entries(figures).flatMap(([figure, value]): Row[] =>
    value === undefined ? [] : [[part, name, figure, value]],
  );
}
