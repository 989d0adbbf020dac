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

/** Cuts the period into months; a long one into quarters or years. */
export function spansOf({ months }: Report): Span[] {
  if (months.length <= most) {
    const isOneYear = months[0]?.slice(0, 4) === months.at(-1)?.slice(0, 4);
    const name = (month: string, index: number) => {
      const short = toMonth(month, false).slice(0, 3);
      return isOneYear || (index > 0 && !month.endsWith('-01')) ? short : `${short} ${month.slice(0, 4)}`;
    };
    return months.map((month, index) => ({ name: name(month, index), months: [index] }));
  }
  return grouped(months, months.length <= most * 3 ? quarterOf : (month) => month.slice(0, 4));
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
