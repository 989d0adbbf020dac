/** A stretch of time: from `from` on, before `until`; open where one is missing. */
export interface Period {
  from?: Date;
  until?: Date;
}

/** Stretches of time that people speak of, as they are on a day; weeks begin on Monday, days where the person is. */
export const periods = {
  week: (today: Date) => {
    const monday = day(today, -((today.getDay() + 6) % 7));
    return { from: monday, until: day(monday, 7) };
  },
  month: (today: Date) => ({ from: month(today, 0), until: month(today, 1) }),
  'last-month': (today: Date) => ({ from: month(today, -1), until: month(today, 0) }),
  year: (today: Date) => ({ from: new Date(today.getFullYear(), 0), until: new Date(today.getFullYear() + 1, 0) }),
} satisfies Record<string, (today: Date) => Required<Period>>;

export type PeriodName = keyof typeof periods;

/** The days between two of a date field (`YYYY-MM-DD`), both included; '' leaves that side open. */
export function daysBetween(first: string, last: string): Period {
  const start = toDate(first);
  const end = toDate(last);
  return { ...(start && { from: start }), ...(end && { until: day(end, 1) }) };
}

/** What tells whether a moment (an ISO date-time in UTC) is in a period; made once for many moments. */
export function isWithin({ from, until }: Period): (at: string) => boolean {
  // Such moments are in the order of their letters: reading 100,000 of them as dates would be felt.
  const [first, end] = [from, until].map((date) => date?.toISOString().slice(0, 19));
  return (at) => (first === undefined || at >= first) && (end === undefined || at < end);
}

function day(date: Date, later: number): Date {
  return new Date(date.getFullYear(), date.getMonth(), date.getDate() + later);
}

function month(date: Date, later: number): Date {
  return new Date(date.getFullYear(), date.getMonth() + later);
}

function toDate(text: string): Date | undefined {
  const [year = 0, monthOfYear = 1, dayOfMonth = 1] = text.split('-').map(Number);
  return text === '' ? undefined : new Date(year, monthOfYear - 1, dayOfMonth);
}
