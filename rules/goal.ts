import * as z from 'zod/mini';
import { activeSchema } from './active';
import { idSchema, languageSchema, wordsSchema } from './identifiers';
import { phraseSchema } from './phrases/phrase-schema';

/** What the organization wants to reach by posting. */
export const goalSchema = z.strictObject({
  /** How the log and the report name it. */
  id: idSchema,
  /** How people name it. */
  name: wordsSchema,
  /** Where it comes from: “Strategic plan 2026, priority 3”. */
  why: z.optional(z.string()),
  /** Who in the organization answers for it. */
  owner: z.optional(wordsSchema),
  /** When it counts: a campaign's weeks, a plan's years. Always where missing. */
  active: z.optional(activeSchema),
  /** Phrases that show it; each is enough by itself. */
  terms: z._default(z.array(phraseSchema), []),
  /** Phrases that hint at it; two different ones are needed. */
  hints: z._default(z.array(phraseSchema), []),
  /** Hashtags that show it, with or without #; each is enough by itself. */
  hashtags: z._default(z.array(wordsSchema), []),
  /** Posts that serve it, and posts that do not though they look like it; both are run before the pack goes live. */
  examples: z.strictObject({
    /** Posts that serve it. */
    serves: z.array(z.string()).check(z.minLength(1)),
    /** Posts that do not. */
    'does-not': z._default(z.array(z.string()), []),
  }),
  /** How many posts should serve it. */
  target: z.optional(
    z.strictObject({
      /** So many posts... */
      posts: z.int().check(z.positive()),
      /** ...in so much time. */
      per: z.enum(['week', 'month']),
    }),
  ),
  /** The language its terms are in; a goal may be told in several languages under one id. */
  language: z.optional(languageSchema),
});

export type Goal = z.output<typeof goalSchema>;
