import * as z from 'zod/mini';
import { defineKind, type Match, wokenBy } from '../kind';
import type { Hit } from '../phrases/hits-in-order';
import { phraseSchema, spellingProblem } from '../phrases/phrase-schema';
import type { Reading } from '../reading';

export const consistency = defineKind({
  name: 'consistency',
  summary: 'One thing written in two ways in the same post; the rarer way is flagged, of two as rare the later.',
  options: {
    /** One way to the other, as phrases; either is right by itself. */
    either: z.record(phraseSchema, phraseSchema),
    /** Upper and lower case must be as the phrases write them: `{ internet: Internet }`. */
    case: z.optional(z.boolean()),
  },
  problem(options) {
    if (Object.keys(options.either).length === 0) return '`either` needs at least one pair';
    return options.case ? spellingProblem(Object.entries(options.either).flat()) : undefined;
  },
  vocabulary: () => true,
  compile(options, book) {
    // One group a pair: where one way is inside the other ("e-mail", "our e-mail"), the longer is what was written.
    const groups = Object.entries(options.either).map((pair) => book.group(pair, options.case ?? false));
    return wokenBy({ groups }, (reading) => groups.flatMap((group) => strays(reading.hits(group), reading)));
  },
  examples: [
    {
      options: { either: { 'advis(e)r(s)?': 'advisor(s)?', 'e-mail': 'email', 'front desk': 'reception' } },
      flag: [
        'Ask an adviser. Our advisors help.',
        'Advisor, adviser and advisor',
        'Email us: our e-mail is open',
        'The front desk is open. Reception closes at five.',
      ],
      pass: ['Ask an adviser, any adviser', 'Email us by email', 'The front desk and the desk', ''],
    },
    {
      options: { either: { internet: 'Internet' }, case: true },
      flag: ['The Internet and the internet'],
      pass: ['the internet, only the internet'],
    },
  ],
});

/** The hits of the way that is used less, each with the other way to put in its place. */
function strays(hits: readonly Hit[], { text }: Reading): Match[] {
  const second = hits.reduce((count, { term }) => count + term, 0);
  const first = hits.length - second;
  if (first === 0 || second === 0) return [];
  const kept = first === second ? (hits[0] as Hit).term : Number(second > first);
  const model = hits.find(({ term }) => term === kept) as Hit;
  const other = text.slice(model.start, model.end);
  return hits
    .filter(({ term }) => term !== kept)
    .map(({ start, end }) => ({ start, end, suggestions: [likeCapital(other, text.charAt(start))] }));
}

/** A word with a small first letter, with a capital where what it stands for has one. */
function likeCapital(word: string, first: string): string {
  return first === first.toLowerCase() ? word : word.charAt(0).toUpperCase() + word.slice(1);
}
