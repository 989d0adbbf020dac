import { monthEnd } from './calendar';
import type { ReportQuestion } from './report';
import { toDay, toMonth } from './wording';

/** A period as people name it: a year, a month, a day, or its first and last day. */
export function periodName({ from, to }: Pick<ReportQuestion, 'from' | 'to'>): string {
  if (from === to) return toDay(from);
  if (from.endsWith('-01-01') && to === `${from.slice(0, 4)}-12-31`) return from.slice(0, 4);
  const isWhole = from.endsWith('-01') && to === monthEnd(to);
  if (isWhole && from.slice(0, 7) === to.slice(0, 7)) return toMonth(from.slice(0, 7), true);
  const isSameYear = from.slice(0, 4) === to.slice(0, 4);
  if (isWhole) return `${toMonth(from.slice(0, 7), !isSameYear)} to ${toMonth(to.slice(0, 7), true)}`;
  return `${isSameYear ? toDay(from).replace(/ \d+$/, '') : toDay(from)} to ${toDay(to)}`;
}
