import * as z from 'zod/mini';

/**
 * What became of a finding: the author fixed it, dismissed it, posted with it, posted anyway after being held, or never
 * saw it (`silent`: its pack runs in pilot mode).
 */
const outcome = z.enum(['fixed', 'dismissed', 'posted', 'posted-anyway', 'silent']);

/**
 * One published post, as the log keeps it. `at` is an ISO date-time in UTC; a goal is there `by` the words of the post
 * or because the author said so; `text` is what the pack's log setting allows.
 */
export const logEntrySchema = z.object({
  id: z.uuid(),
  at: z.iso.datetime(),
  network: z.string(),
  surface: z.string(),
  role: z.optional(z.string()),
  capacity: z.optional(z.string()),
  language: z.optional(z.string()),
  goals: z.array(z.object({ id: z.string(), name: z.string(), by: z.enum(['words', 'author']) })),
  findings: z.array(
    z.object({
      rule: z.string(),
      pack: z.string(),
      category: z.string(),
      severity: z.enum(['tip', 'warn', 'block']),
      clause: z.optional(z.string()),
      outcome,
    }),
  ),
  reason: z.optional(z.string()),
  packs: z.array(z.object({ id: z.string(), version: z.string() })),
  text: z.optional(z.string()),
});

export type LogEntry = z.infer<typeof logEntrySchema>;
