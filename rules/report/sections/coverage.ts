import type { GoalRow } from '../report';
import type { Cell, TellSection } from '../section';
import { type Span, spansOf, sumIn } from '../spans';
import { toList, toNumber } from '../wording';

/** Month by goal, with the gaps: where a target asked for posts and there was none. */
export const coverageSection: TellSection = ({ report }) => {
  const spans = spansOf(report);
  const goals = report.goals.filter(({ posts, expected }) => posts > 0 || expected !== undefined);
  if (spans.length < 2 || goals.length === 0) return undefined;
  const most = Math.max(1, ...goals.flatMap((goal) => spans.map((span) => postsIn(span, goal))));
  const gaps = goals.flatMap((goal) => gapsOf(goal, spans));
  return {
    title: 'Month by month',
    says: gaps.length > 0 ? [`Gaps, where a target asked for posts and there were none: ${gaps.join('; ')}.`] : [],
    table: {
      caption: 'Posts by goal and month',
      columns: [{ name: 'Goal', isWide: true }, ...spans.map(({ name }) => ({ name, isFigure: true }))],
      groups: [
        {
          rows: [
            ...goals.map((goal): Cell[] => [goal.name, ...spans.map((span) => cellOf(goal, span, most))]),
            ['All posts', ...spans.map((span) => toNumber(sumIn(span, report.postsByMonth) ?? 0))],
          ],
        },
      ],
    },
  };
};

function cellOf(goal: GoalRow, span: Span, most: number): Cell {
  if (isGap(goal, span)) return { text: 'gap', mark: 'gap' };
  const posts = postsIn(span, goal);
  return { text: toNumber(posts), heat: posts / most };
}

function gapsOf(goal: GoalRow, spans: readonly Span[]): string[] {
  const missing = spans.filter((span) => isGap(goal, span));
  return missing.length > 0 ? [`${goal.name} (${toList(missing.map(({ name }) => name))})`] : [];
}

function isGap(goal: GoalRow, span: Span): boolean {
  return postsIn(span, goal) === 0 && Math.round(sumIn(span, goal.expectedByMonth) ?? 0) >= 1;
}

function postsIn(span: Span, goal: GoalRow): number {
  return sumIn(span, goal.byMonth) ?? 0;
}
