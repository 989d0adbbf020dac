import { dayAfter, monthEnd, monthStart } from '../../rules/report/calendar';

interface Days {
  from: string;
  to: string;
}

/** A period to choose; days are `YYYY-MM-DD`. One that is not over ends today: targets ask for nothing yet to come. */
interface PeriodChoice {
  name: string;
  days(today: string): Days;
}

/** Every period that can be chosen by name. */
export const periodChoices = {
  'this-month': { name: 'This month so far', days: (today) => ({ from: monthStart(today), to: today }) },
  'last-month': { name: 'Last month', days: (today) => monthsBack(1, monthStart(today)) },
  'this-quarter': { name: 'This quarter so far', days: (today) => ({ from: quarterStart(today), to: today }) },
  'last-quarter': { name: 'Last quarter', days: (today) => monthsBack(3, quarterStart(today)) },
  'this-year': { name: 'This year so far', days: (today) => ({ from: `${today.slice(0, 4)}-01-01`, to: today }) },
  'last-year': { name: 'Last year', days: (today) => monthsBack(12, `${today.slice(0, 4)}-01-01`) },
} as const satisfies Record<string, PeriodChoice>;

export type PeriodId = keyof typeof periodChoices;

/** So many whole months before the first day of a month. */
function monthsBack(months: number, first: string): Days {
  const to = dayAfter(first, -1);
  let from = monthStart(to);
  for (let month = 1; month < months; month++) from = monthStart(dayAfter(from, -1));
  return { from, to: monthEnd(to) };
}

function quarterStart(day: string): string {
  const month = Number(day.slice(5, 7));
  return `${day.slice(0, 4)}-${String(month - ((month - 1) % 3)).padStart(2, '0')}-01`;
}
