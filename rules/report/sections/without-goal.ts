import type { Report } from '../report';
import type { TellSection } from '../section';
import { spanKind, spansOf, sumIn } from '../spans';
import { toCount, toLabel, toPercent } from '../wording';

/** How many posts serve no goal, and whether they become more or fewer. */
export const withoutGoalSection: TellSection = ({ report }) => {
  const { posts, share } = report.withoutGoal;
  if (report.posts === 0) return undefined;
  const spans = spansOf(report).map((span) => {
    const all = sumIn(span, report.postsByMonth) ?? 0;
    const without = span.months.reduce((sum, month) => sum + withoutIn(report, month), 0);
    return { name: span.name, all, without, share: all > 0 ? without / all : undefined };
  });
  const has =
    posts === 0
      ? 'Every post serves at least one goal.'
      : `${toCount(posts, 'post')} of ${report.posts.toLocaleString('en')} (${toPercent(share)}) ${posts === 1 ? 'serves' : 'serve'} no goal.`;
  const isShown = spans.filter((span) => span.share !== undefined).length > 1;
  return {
    title: 'Posts that serve no goal',
    says: [has, ...beforeOf(report)],
    isHalf: true,
    ...(isShown && {
      chart: { name: 'Share of posts that serve no goal', points: spans },
      table: {
        caption: `Posts that serve no goal, by ${spanKind(report)}`,
        behind: 'The figures',
        columns: [
          { name: toLabel(spanKind(report)), isWide: true },
          { name: 'Posts', isFigure: true },
          { name: 'Without a goal', isFigure: true },
          { name: 'Share', isFigure: true },
        ],
        groups: [
          {
            rows: spans.map((span) => [span.name, String(span.all), String(span.without), toPercent(span.share)]),
          },
        ],
      },
    }),
  };
};

function beforeOf({ withoutGoal: { share = 0, before }, days }: Report): string[] {
  if (before.share === undefined) return [];
  const change = Math.round(share * 100) - Math.round(before.share * 100);
  const trend = change === 0 ? 'the same' : `${change < 0 ? 'better' : 'worse'} now`;
  return [
    `In the ${toCount(days, 'day')} before it was ${toPercent(before.share)} of ${toCount(before.posts, 'post')}: ${trend}.`,
  ];
}

function withoutIn({ withoutGoal, postsByMonth }: Report, month: number): number {
  return Math.round((withoutGoal.byMonth[month] ?? 0) * (postsByMonth[month] ?? 0));
}
