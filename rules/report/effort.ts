import type { Results } from '../log/results';
import type { Report, ReportQuestion, ResultsKnown } from './report';
import { resultKinds } from './tally-results';

/**
 * What posts took, by what the unit says a post takes; nothing is measured. The cost of one result is that of the posts of
 * which this kind of result is known, by their sum: posts of which nothing is known would make results look dear.
 * @returns undefined where no minutes were entered.
 */
export function effortOf(
  posts: number,
  { results, postsWith }: ResultsKnown,
  { minutesPerPost, costPerHour }: ReportQuestion,
): Report['effort'] {
  if (minutesPerPost === undefined) return undefined;
  const minutes = posts * minutesPerPost;
  if (costPerHour === undefined) return { minutes };
  const costPerPost = (minutesPerPost / 60) * costPerHour;
  const costPer: Partial<Record<keyof Results, number>> = {};
  for (const kind of resultKinds) {
    const sum = results[kind];
    if (sum !== undefined && sum > 0) costPer[kind] = (costPerPost * (postsWith[kind] ?? 0)) / sum;
  }
  return { minutes, cost: posts * costPerPost, costPer };
}
