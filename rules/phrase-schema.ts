import * as z from 'zod/mini';
import { expandPhrase } from './phrase-expansion';

/** A phrase of a pack: words with alternatives and wildcards, refused with the reason where it can't be read. */
export const phraseSchema = z.string().check(
  z.minLength(1),
  z.maxLength(300),
  z.check((context) => {
    const message = phraseProblem(context.value);
    if (message) context.issues.push({ code: 'custom', message, input: context.value });
  }),
);

/** A list of phrases with at least one in it. */
export const phrasesSchema = z.array(phraseSchema).check(z.minLength(1));

function phraseProblem(phrase: string): string | undefined {
  try {
    const empty = expandPhrase(phrase).some((expansion) =>
      expansion.every((part) => (typeof part === 'string' ? part.trim() === '' : 'gap' in part)),
    );
    return empty ? `“${phrase}” may match nothing at all; leave something in it that is not optional` : undefined;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}
