import { countDays, earlier, later } from './calendar';
import type { Days, Period } from './period';
import type { ReportGoal } from './report';

/**
 * How many posts a target asks for, in proportion to the days on which the goal counts: by week in sevenths, by month in
 * each month’s own days, by share of the posts of those days. Where it says both a number and a share, the larger.
 * @param active the days of the period on which the goal counts.
 * @param postsMeanwhile all posts of those days.
 * @returns undefined where there is no target, or nothing yet that a share could be taken of.
 */
export function expectedPosts(
  target: ReportGoal['target'],
  active: Days,
  postsMeanwhile: number,
  period: Period,
): number | undefined {
  const expected: number[] = [];
  if (target?.posts !== undefined) expected.push(target.posts * spansOf(target.per ?? 'month', active, period));
  if (target?.share !== undefined && postsMeanwhile > 0) expected.push(target.share * postsMeanwhile);
  return expected.length > 0 ? Math.max(...expected) : undefined;
}

/** How many weeks or months the days make. */
function spansOf(per: 'week' | 'month', active: Days, { months }: Period): number {
  if (per === 'week') return active.days / 7;
  let sum = 0;
  for (const month of months) {
    const from = later(month.from, active.from);
    const to = earlier(month.to, active.to);
    sum += countDays(from, to) / month.length;
  }
  return sum;
}
