import * as z from 'zod/mini';
import { type Expansion, expandPhrase } from './phrase-expansion';
import { readPhrase } from './phrase-pieces';

/** A phrase of a pack: words with alternatives and wildcards, refused with the reason where it can't be read. */
export const phraseSchema = z.string().check(
  z.minLength(1),
  z.maxLength(2000),
  z.check((context) => {
    const message = phraseProblem(context.value);
    if (message) context.issues.push({ code: 'custom', message, input: context.value });
  }),
);

/** A list of phrases with at least one in it. */
export const phrasesSchema = z.array(phraseSchema).check(z.minLength(1));

/** What is wrong with a phrase, in plain words; undefined where it can be read. */
export function phraseProblem(phrase: string): string | undefined {
  // Most phrases are plain words.
  if (!special.test(phrase)) return phrase.trim() === '' ? nothingLeft(phrase) : undefined;
  try {
    const pieces = readPhrase(phrase);
    if (sum(pieces.map(mostGapsIn)) > mostGaps) return `“${phrase}” has more than ${mostGaps} gaps`;
    return pieces.every((expansions) => expansions.some(isEmpty)) ? nothingLeft(phrase) : undefined;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

/**
 * What is wrong with phrases that are looked for as they are spelled, upper and lower case: each reading of the whole
 * phrase is then kept by itself, so that fewer are possible.
 */
export function spellingProblem(phrases: readonly string[]): string | undefined {
  for (const phrase of phrases) {
    try {
      expandPhrase(phrase);
    } catch (error) {
      return error instanceof Error ? error.message : String(error);
    }
  }
  return undefined;
}

const special = /[()|<>]/;
/** Each makes all words after it worth a look. */
const mostGaps = 6;

function mostGapsIn(expansions: readonly Expansion[]): number {
  return Math.max(
    ...expansions.map((parts) => parts.filter((part) => typeof part === 'object' && 'gap' in part).length),
  );
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}

function isEmpty(expansion: Expansion): boolean {
  return expansion.every((part) => (typeof part === 'string' ? part.trim() === '' : 'gap' in part));
}

function nothingLeft(phrase: string): string {
  return `“${phrase}” may match nothing at all; leave something in it that is not optional`;
}
