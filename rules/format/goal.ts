import * as z from 'zod/mini';
import { activeSchema } from '../narrowing/active';
import { phraseSchema } from '../phrases/phrase-schema';
import { idSchema, languageSchema, wordsSchema } from './identifiers';

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
  /** Phrases that hint at it; two different ones are needed, in a post that names no other goal by a term or hashtag. */
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
  /** How many posts should serve it: a number in a time, a share of all, or both. */
  target: z.optional(
    z
      .strictObject({
        /** So many posts... */
        posts: z.optional(z.int().check(z.positive())),
        /** ...in so much time. */
        per: z.optional(z.enum(['week', 'month'])),
        /** This share of all posts: 0.25 is one in four. */
        share: z.optional(z.number().check(z.positive(), z.maximum(1))),
      })
      .check(
        z.refine(({ posts, per }) => (posts === undefined) === (per === undefined), 'needs `posts` and `per` together'),
        z.refine(
          ({ posts, share }) => posts !== undefined || share !== undefined,
          'needs `posts` and `per`, or `share`',
        ),
      ),
  ),
  /** The language its terms are in; a goal may be told in several languages under one id. */
  language: z.optional(languageSchema),
});

export type Goal = z.output<typeof goalSchema>;
