import * as z from 'zod/mini';

const count = z.int().check(z.nonnegative());

/** What came of a post, as a person or a network's own export says; only what is known is there. */
export const resultsSchema = z.object({
  /** People who saw it. */
  reach: z.optional(count),
  /** Replies and comments. */
  replies: z.optional(count),
  /** Shares, reposts and quotes. */
  shares: z.optional(count),
  /** Likes and other reactions. */
  reactions: z.optional(count),
  /** Clicks on its link. */
  clicks: z.optional(count),
  /** Applications, registrations or sign-ups that came of it. */
  applications: z.optional(count),
});

export type Results = z.infer<typeof resultsSchema>;
