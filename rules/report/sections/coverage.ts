import type { GoalRow } from '../report';
import type { Cell, TellSection } from '../section';
import { monthsOf, type Span, spanKind, spansOf, sumIn } from '../spans';
import { toLabel, toList, toNumber } from '../wording';

/** So many gaps of a goal are named, more are counted. */
const named = 6;

/** Month by goal, with the gaps: where a target asked for posts and there was none. A long period has its gaps by month too. */
export const coverageSection: TellSection = ({ report }) => {
  const spans = spansOf(report);
  const goals = report.goals.filter(({ posts, expected }) => posts > 0 || expected !== undefined);
  if (spans.length < 2 || goals.length === 0) return undefined;
  const most = Math.max(1, ...goals.flatMap((goal) => spans.map((span) => postsIn(span, goal))));
  const months = monthsOf(report);
  const gaps = goals.flatMap((goal) => gapsOf(goal, months));
  const kind = spanKind(report);
  return {
    title: `${toLabel(kind)} by ${kind}`,
    says:
      gaps.length > 0
        ? [`Gaps, months in which a target asked for posts and there were none: ${gaps.join('; ')}.`]
        : [],
    table: {
      caption: `Posts by goal and ${kind}`,
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

function gapsOf(goal: GoalRow, months: readonly Span[]): string[] {
  const missing = months.filter((month) => isGap(goal, month));
  if (missing.length === 0) return [];
  const which =
    missing.length > named ? `${missing.length} of ${months.length} months` : toList(missing.map(({ name }) => name));
  return [`${goal.name} (${which})`];
}

function isGap(goal: GoalRow, span: Span): boolean {
  return postsIn(span, goal) === 0 && Math.round(sumIn(span, goal.expectedByMonth) ?? 0) >= 1;
}

function postsIn(span: Span, goal: GoalRow): number {
  return sumIn(span, goal.byMonth) ?? 0;
}
