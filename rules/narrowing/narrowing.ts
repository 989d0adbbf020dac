import * as z from 'zod/mini';
import type { Draft } from '../draft';
import type { Evaluate, Match } from '../kind';
import type { PhraseBook } from '../phrases/phrase-book';
import { phrasesSchema } from '../phrases/phrase-schema';
import type { Reading } from '../reading';
import { exceptionGroup, exceptionsSchema } from './exceptions';
import { isNegated } from './negation';
import { isAt, positions } from './position';

/** Other terms in the neighbourhood that a match needs, or that excuse it. */
const neighboursSchema = z.strictObject({
  /** One of these is enough. */
  terms: phrasesSchema,
  /** How near: in the same sentence, anywhere in the post, or with at most so many words between. */
  within: z._default(
    z.union([z.enum(['sentence', 'post']), z.int().check(z.nonnegative(), z.maximum(50))]),
    'sentence',
  ),
});

/** Which matches count: what any rule may say, and any condition of a combination. */
export const narrowingShape = {
  /** A match counts only near one of these. */
  near: z.optional(neighboursSchema),
  /** A match does not count near one of these. */
  unless: z.optional(neighboursSchema),
  /** A match that lies inside one of these phrases, or has one inside, does not count. */
  except: z.optional(exceptionsSchema),
  /** A match counts only in the first sentence, in the last, or before or after what the network folds behind “see more”. */
  position: z.optional(z.enum(positions)),
  /** `ignore`: what stands in quotation marks, or on a line that begins with >, does not count. */
  quoted: z.optional(z.literal('ignore')),
  /** `ignore`: what is denied in its clause (“not guilty”, “we cannot promise”, “n’est pas”) does not count. */
  negated: z.optional(z.literal('ignore')),
};

export type Narrowing = z.output<z.ZodMiniObject<typeof narrowingShape, z.core.$strip>>;

/** Whether a match counts. */
type Counts = (match: Match, reading: Reading, draft: Draft) => boolean;

/**
 * Lets through only matches that count.
 * @param accepted groups of words that excuse a match.
 */
export function narrowed(
  fields: Narrowing,
  accepted: readonly number[],
  evaluate: Evaluate,
  book: PhraseBook,
): Evaluate {
  const tests = testsOf(fields, accepted, book);
  if (tests.length === 0) return evaluate;
  return (reading, draft) => {
    const matches = evaluate(reading, draft);
    return matches.length === 0
      ? matches
      : matches.filter((match) => tests.every((counts) => counts(match, reading, draft)));
  };
}

function testsOf(fields: Narrowing, accepted: readonly number[], book: PhraseBook): Counts[] {
  const { near, unless, except, position, quoted, negated } = fields;
  const tests: Counts[] = [];
  if (near) {
    const group = book.group(near.terms);
    tests.push((match, reading) => reading.isNear(group, match, near.within));
  }
  if (unless) {
    const group = book.group(unless.terms);
    tests.push((match, reading) => !reading.isNear(group, match, unless.within));
  }
  const excusing = except ? [...accepted, exceptionGroup(except, book)] : accepted;
  for (const group of excusing) tests.push(placed(({ start, end }, reading) => !reading.isAround(group, start, end)));
  if (position) tests.push(placed((span, reading, draft) => isAt(position, span, reading, draft)));
  if (quoted) tests.push(placed((span, reading) => !reading.isQuoted(span)));
  if (negated) tests.push(placed(({ start }, reading) => !isNegated(start, reading)));
  return tests;
}

/** What is about the whole post has no place to ask about, and counts. */
function placed(counts: (span: { start: number; end: number }, reading: Reading, draft: Draft) => boolean): Counts {
  return ({ start, end }, reading, draft) =>
    start === undefined || end === undefined || counts({ start, end }, reading, draft);
}
