import type { ReportQuestion } from './report';

/** Far beyond any log, and few enough months to be counted in a moment; the year 20266 is a slip of the fingers. */
const firstDay = '1970-01-01';
const lastDay = '2199-12-31';

/** Why days can’t be the first and the last of a report, in a sentence that says what to do; undefined where they can. */
export function periodProblem({ from, to }: Pick<ReportQuestion, 'from' | 'to'>): string | undefined {
  if (![from, to].every(isInReach)) return 'A report is about days from the year 1970 to 2199: choose days in between.';
  return to < from ? 'The last day is before the first: choose them the other way round.' : undefined;
}

function isInReach(day: string): boolean {
  return /^\d{4}-\d{2}-\d{2}$/.test(day) && day >= firstDay && day <= lastDay;
}
