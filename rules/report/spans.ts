import type { Report } from './report';
import { toMonth } from './wording';

/** A part of the period: one or more of its months. */
export interface Span {
  name: string;
  /** Places in `Report.months`. */
  months: readonly number[];
}

/** The most columns that a page has room for. */
const most = 12;

/** What a period is cut into: months; a long one into quarters or years. */
export function spanKind({ months }: Report): 'month' | 'quarter' | 'year' {
  if (months.length <= most) return 'month';
  return months.length <= most * 3 ? 'quarter' : 'year';
}

/** Cuts the period into its spans. */
export function spansOf(report: Report): Span[] {
  const kind = spanKind(report);
  if (kind === 'month') return monthsOf(report);
  return grouped(report.months, kind === 'quarter' ? quarterOf : (month) => month.slice(0, 4));
}

/** Each month of the period by itself. */
export function monthsOf({ months }: Report): Span[] {
  const isOneYear = months[0]?.slice(0, 4) === months.at(-1)?.slice(0, 4);
  const isShort = months.length <= most;
  const name = (month: string, index: number) => {
    const short = toMonth(month, false).slice(0, 3);
    return isOneYear || (isShort && index > 0 && !month.endsWith('-01')) ? short : `${short} ${month.slice(0, 4)}`;
  };
  return months.map((month, index) => ({ name: name(month, index), months: [index] }));
}

function quarterOf(month: string): string {
  return `Q${Math.ceil(Number(month.slice(5)) / 3)} ${month.slice(0, 4)}`;
}

function grouped(months: readonly string[], nameOf: (month: string) => string): Span[] {
  const spans = new Map<string, number[]>();
  for (const [index, month] of months.entries()) {
    const name = nameOf(month);
    spans.set(name, [...(spans.get(name) ?? []), index]);
  }
  return [...spans].map(([name, places]) => ({ name, months: places }));
}

/** The sum of what is known of a span’s months; undefined where nothing is. */
export function sumIn({ months }: Span, figures: readonly (number | undefined)[]): number | undefined {
  const known = months.map((month) => figures[month]).filter((figure) => figure !== undefined);
  return known.length > 0 ? known.reduce((sum, figure) => sum + figure, 0) : undefined;
}
