import * as z from 'zod/mini';

/** A day as packs write it: 2026-01-31. */
export const daySchema = z
  .string()
  .check(
    z.regex(/^\d{4}-\d{2}-\d{2}$/, 'write a date as 2026-01-31'),
    z.refine(isRealDay, 'is a day that no calendar has'),
  );

/** A day, or a point in time with the hour: 2026-01-31T18:00, where the author is, or with Z or +01:00. */
export const momentSchema = z
  .string()
  .check(
    z.regex(
      /^\d{4}-\d{2}-\d{2}(T([01]\d|2[0-3]):[0-5]\d(:[0-5]\d(\.\d+)?)?(Z|[+-]\d{2}:\d{2})?)?$/,
      'write a date as 2026-01-31, or with the time as 2026-01-31T18:00',
    ),
    z.refine(isRealDay, 'is a day that no calendar has'),
  );

/** February 30 is none. */
function isRealDay(moment: string): boolean {
  const day = moment.slice(0, 10);
  const time = Date.parse(`${day}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(day);
}

/** The first millisecond of a moment: of a day, its midnight where the author is. */
export function startOf(moment: string): number {
  return Date.parse(isDay(moment) ? `${moment}T00:00:00` : moment);
}

/** The last millisecond of a moment: a day counts to its end. */
export function endOf(moment: string): number {
  return Date.parse(isDay(moment) ? `${moment}T23:59:59.999` : moment);
}

function isDay(moment: string): boolean {
  return moment.length === 10;
}
