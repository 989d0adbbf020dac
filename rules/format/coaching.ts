import * as z from 'zod/mini';
import { languageSchema, namesSchema, wordsSchema } from './identifiers';

/** Coaching that is not about one draft. */
export const tipSchema = z.strictObject({
  /** One or two sentences. */
  text: wordsSchema,
  /** Whom it helps; everyone where missing. */
  roles: z.optional(namesSchema),
  /** The goal it helps to reach, by its id. */
  goal: z.optional(z.string()),
  /** A question or next step, in the words a post could end with, for posts that only broadcast. */
  ask: z.optional(wordsSchema),
  /** The language it is written in. */
  language: z.optional(languageSchema),
});

/** A situation to think through before it happens: “your boss sends you a friend request”. */
export const scenarioSchema = z.strictObject({
  /** What happens, and what is asked. */
  question: wordsSchema,
  /** Whom it is for; everyone where missing. */
  roles: z.optional(namesSchema),
  /** What one could do; two at least. */
  choices: z
    .array(
      z.strictObject({
        /** What one could do. */
        text: wordsSchema,
        /** What comes of it, and why. */
        feedback: wordsSchema,
        /** The policy clause it rests on, by its id. */
        clause: z.optional(z.string()),
        /** Whether it is a good way; several may be. */
        good: z._default(z.boolean(), false),
      }),
    )
    .check(z.minLength(2)),
  /** The language it is written in. */
  language: z.optional(languageSchema),
});
