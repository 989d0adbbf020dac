import * as z from 'zod/mini';
import { endOf, momentSchema, startOf } from '../format/moment';

/** When a rule or goal counts: days include their whole day. */
export const activeSchema = z
  .strictObject({
    /** The first day, or the point in time it begins. */
    from: z.optional(momentSchema),
    /** The last day, or the point in time it ends. */
    until: z.optional(momentSchema),
  })
  .check(
    z.refine(({ from, until }) => from !== undefined || until !== undefined, 'needs `from`, `until` or both'),
    z.refine(({ from, until }) => !from || !until || startOf(from) <= endOf(until), 'ends before it begins'),
  );

/** Whether something is active at a point in time. */
export type IsActive = (at: string | undefined) => boolean;

/** What tells whether the period includes a point in time. */
export function activity(active: z.output<typeof activeSchema>): IsActive {
  const from = active.from === undefined ? Number.NEGATIVE_INFINITY : startOf(active.from);
  const until = active.until === undefined ? Number.POSITIVE_INFINITY : endOf(active.until);
  return (at) => {
    const time = at === undefined ? Date.now() : Date.parse(at);
    return !(time < from || time > until);
  };
}
