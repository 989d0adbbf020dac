const millisecondsOfMinute = 60_000;
const millisecondsOfDay = 24 * 60 * millisecondsOfMinute;

/** Which day it is where. Days are `YYYY-MM-DD`, points in time milliseconds since 1970. */
export interface Calendar {
  dayAt(time: number): string;
  /** The first minute that belongs to a day: not always midnight, where clocks are put forward at night. */
  startOf(day: string): number;
}

/**
 * The calendar of a time zone.
 * @param timeZone IANA name.
 * @throws RangeError where there is no such zone.
 */
export function calendarOf(timeZone: string): Calendar {
  const format = new Intl.DateTimeFormat('en', {
    timeZone,
    calendar: 'gregory',
    numberingSystem: 'latn',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
  });
  const dayAt = (time: number) => {
    const parts = Object.fromEntries(format.formatToParts(time).map(({ type, value }) => [type, value]));
    return `${parts.year?.padStart(4, '0')}-${parts.month}-${parts.day}`;
  };
  return {
    dayAt,
    startOf(day) {
      // No zone is further from UTC than 14 hours, so the day begins between these.
      let before = Date.parse(day) - 15 * 60 * millisecondsOfMinute;
      let start = Date.parse(day) + 15 * 60 * millisecondsOfMinute;
      while (start - before > millisecondsOfMinute) {
        const minutes = Math.floor((start - before) / millisecondsOfMinute / 2);
        const middle = before + minutes * millisecondsOfMinute;
        if (dayAt(middle) < day) before = middle;
        else start = middle;
      }
      return start;
    },
  };
}

/** The day so many days later, or earlier. */
export function dayAfter(day: string, days = 1): string {
  return new Date(Date.parse(day) + days * millisecondsOfDay).toISOString().slice(0, 10);
}

/** How many days there are from one to another, both counted; 0 where the second is before the first. */
export function countDays(first: string, last: string): number {
  return Math.max(0, (Date.parse(last) - Date.parse(first)) / millisecondsOfDay + 1);
}

/** The first day of a day’s month. */
export function monthStart(day: string): string {
  return `${day.slice(0, 7)}-01`;
}

/** The last day of a day’s month. */
export function monthEnd(day: string): string {
  const [year = 0, month = 0] = day.split('-').map(Number);
  return new Date(Date.UTC(year, month, 0)).toISOString().slice(0, 10);
}

/** The earlier of two days. */
export function earlier(one: string, other: string): string {
  return one.localeCompare(other) < 0 ? one : other;
}

/** The later of two days. */
export function later(one: string, other: string): string {
  return one.localeCompare(other) > 0 ? one : other;
}
