import * as z from 'zod/mini';
import { engagements } from '../format/engagement';

/**
 * What became of a finding: the author fixed it, dismissed it, posted with it, posted anyway after being held, or never
 * saw it (`silent`: its pack runs in pilot mode).
 */
const outcome = z.enum(['fixed', 'dismissed', 'posted', 'posted-anyway', 'silent']);

/** A goal that a post serves: shown `by` its words, said by its author, or learned from what authors here said before. */
const servedGoal = z.object({ id: z.string(), name: z.string(), by: z.enum(['words', 'author', 'learned']) });

/** Who wrote a post: which installation of Goalpost, and what its person wants to be said of them. */
const authorSchema = z.object({
  installation: z.uuid(),
  /** The unit or team they post for. */
  unit: z.optional(z.string()),
  /** How they want to be named. */
  name: z.optional(z.string()),
});

/** One published post, as the log keeps it. `at` is an ISO date-time in UTC; `text` is what the pack's setting allows. */
export const logEntrySchema = z.object({
  id: z.uuid(),
  at: z.iso.datetime(),
  /** Missing in entries of Goalpost 0.1. */
  author: z.optional(authorSchema),
  network: z.string(),
  surface: z.string(),
  role: z.optional(z.string()),
  capacity: z.optional(z.string()),
  language: z.optional(z.string()),
  goals: z.array(servedGoal),
  /** Why this post, in the author's own sentence. */
  rationale: z.optional(z.string()),
  /** What the post does for its readers; missing in entries of Goalpost 0.1. */
  engagement: z.optional(z.array(z.enum(engagements))),
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
  /** Why the author posted anyway. */
  reason: z.optional(z.string()),
  packs: z.array(z.object({ id: z.string(), version: z.string() })),
  text: z.optional(z.string()),
  /** The post itself on the network, where the page showed its link. */
  link: z.optional(z.url({ protocol: /^https$/ })),
});

export type LogEntry = z.infer<typeof logEntrySchema>;

export type Author = z.infer<typeof authorSchema>;
