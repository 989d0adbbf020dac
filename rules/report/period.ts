import { type Calendar, calendarOf, countDays, dayAfter, earlier, monthEnd, monthStart } from './calendar';
import { periodProblem } from './period-problem';
import type { ReportQuestion } from './report';

/** As much of a month as the period has. */
interface MonthOfPeriod {
  /** `YYYY-MM`. */
  name: string;
  /** The first and the last day that the period has of it. */
  from: string;
  to: string;
  /** The days of the whole month. */
  length: number;
}

/** Days from one to another, both counted. */
export interface Days {
  from: string;
  to: string;
  days: number;
}

/** Days as points in time (milliseconds since 1970). */
export interface Stretch extends Days {
  includes(time: number): boolean;
}

/** The time a report is about. */
export interface Period extends Stretch {
  calendar: Calendar;
  months: readonly MonthOfPeriod[];
  /** As many days, before it. */
  before: Stretch;
  /** The place in `months` of a point in time that the period includes. */
  monthAt(time: number): number;
}

/**
 * Reads the period of a question.
 * @throws RangeError where it ends before it begins, or there is no such day or time zone.
 */
export function periodOf({ from, to, timeZone }: ReportQuestion): Period {
  const calendar = calendarOf(timeZone);
  for (const day of [from, to]) if (Number.isNaN(Date.parse(day))) throw new RangeError(`There is no day “${day}”.`);
  const problem = periodProblem({ from, to });
  if (problem) throw new RangeError(problem);
  const days = countDays(from, to);
  const months: MonthOfPeriod[] = [];
  for (let first = from; first <= to; first = dayAfter(monthEnd(first))) {
    const last = monthEnd(first);
    months.push({
      name: first.slice(0, 7),
      from: first,
      to: earlier(last, to),
      length: countDays(monthStart(first), last),
    });
  }
  const starts = months.map((month) => calendar.startOf(month.from));
  return {
    ...stretchOf(from, to, calendar),
    calendar,
    months,
    before: stretchOf(dayAfter(from, -days), dayAfter(from, -1), calendar),
    monthAt: (time) => starts.findLastIndex((start) => start <= time),
  };
}

/** The days from one to another, both counted. */
export function stretchOf(from: string, to: string, calendar: Calendar): Stretch {
  const start = calendar.startOf(from);
  const end = calendar.startOf(dayAfter(to));
  return { from, to, days: countDays(from, to), includes: (time) => time >= start && time < end };
}
