import * as z from 'zod/mini';
import type { PhraseBook } from '../phrases/phrase-book';
import { phrasesSchema, spellingProblem } from '../phrases/phrase-schema';

/** Phrases that excuse a match which lies inside one of them, or has one of them inside. */
export const exceptionsSchema = z.union([
  phrasesSchema,
  z
    .strictObject({
      /** The phrases that excuse. */
      terms: phrasesSchema,
      /** Upper and lower case must be as the phrase writes them. */
      case: z.optional(z.boolean()),
    })
    .check(
      z.check(({ value, issues }) => {
        const message = value.case ? spellingProblem(value.terms) : undefined;
        if (message) issues.push({ code: 'custom', message, input: value });
      }),
    ),
]);

/** Puts exceptions into the book; the number of their group. */
export function exceptionGroup(exceptions: z.output<typeof exceptionsSchema>, book: PhraseBook): number {
  return 'terms' in exceptions ? book.group(exceptions.terms, exceptions.case ?? false) : book.group(exceptions);
}
