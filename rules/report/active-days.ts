import { type Calendar, earlier, later } from './calendar';
import { type Period, type Stretch, stretchOf } from './period';
import type { ReportGoal } from './report';

/** The days of a period on which a goal counts; undefined where there is none. */
export function activeDays({ active }: ReportGoal, period: Period): Stretch | undefined {
  const { calendar } = period;
  const first = active?.from === undefined ? period.from : firstDayOf(active.from, calendar);
  const last = active?.until === undefined ? period.to : lastDayOf(active.until, calendar);
  const from = later(first, period.from);
  const to = earlier(last, period.to);
  return from <= to ? stretchOf(from, to, calendar) : undefined;
}

/** A moment as packs write it: a day, a day and hour there, or a point in time. */
function firstDayOf(moment: string, calendar: Calendar): string {
  return hasZone(moment) ? calendar.dayAt(Date.parse(moment)) : moment.slice(0, 10);
}

/** What ends as a day begins has no part in that day. */
function lastDayOf(moment: string, calendar: Calendar): string {
  if (moment.length === 10) return moment;
  const utc = Date.parse(hasZone(moment) ? moment : `${moment}Z`) - 1;
  return hasZone(moment) ? calendar.dayAt(utc) : new Date(utc).toISOString().slice(0, 10);
}

function hasZone(moment: string): boolean {
  return /(?:Z|[+-]\d{2}:\d{2})$/.test(moment) && moment.length > 10;
}
