import * as z from 'zod/mini';
import { defineKind, nothing, wokenBy } from '../kind';
import type { Hit } from '../phrases/hits-in-order';
import { phrasesSchema } from '../phrases/phrase-schema';
import type { Reading } from '../reading';

export const occurrence = defineKind({
  name: 'occurrence',
  summary: 'The terms occur more often than `max`, or less often than `min`, in the post or in each sentence.',
  options: {
    /** The phrases; all are counted together. */
    terms: phrasesSchema,
    /** So many are fine. */
    max: z.optional(z.int().check(z.nonnegative())),
    /** So many there must be. */
    min: z.optional(z.int().check(z.positive())),
    /** Counted sentence by sentence; of each one with too many, the first too many is flagged. */
    per: z._default(z.enum(['post', 'sentence']), 'post'),
  },
  problem({ max, min, per }) {
    if (per === 'sentence' && min !== undefined) return '`per: sentence` goes with `max` only';
    return (max === undefined) === (min === undefined) ? 'needs `max` or `min`, one of the two' : undefined;
  },
  phrases: ({ terms }) => terms,
  vocabulary: () => true,
  compile(options, book) {
    const group = book.group(options.terms, false);
    const { min, max = 0 } = options;
    if (min !== undefined)
      return (reading) => {
        const count = reading.hits(group).length;
        return count < min && reading.hasWords ? [{ count }] : nothing;
      };
    return wokenBy({ groups: [group] }, (reading) => {
      const all = reading.hits(group);
      const parts = options.per === 'post' ? [all] : bySentence(all, reading);
      return parts.flatMap((hits) => {
        const first = hits[max];
        return first ? [{ ...first, count: hits.length, max }] : [];
      });
    });
  },
  examples: [
    { options: { terms: ['very'], max: 1 }, flag: ['very, very good'], pass: ['very good', 'every good'] },
    {
      options: { terms: ['and', ','], max: 2, per: 'sentence' },
      flag: ['Bring a hat and a coat and a scarf and a lamp.', 'Fine. One, two, three, four.'],
      pass: ['A hat and a coat. A scarf and a lamp. One and all, as ever.'],
    },
    { options: { terms: ['you(r)?'], min: 1 }, flag: ['We did it.'], pass: ['Your turn.', ''] },
  ],
});

/** Hits in order, those of each sentence together. */
function bySentence(hits: readonly Hit[], reading: Reading): Hit[][] {
  const sentences = new Map<number, Hit[]>();
  for (const hit of hits) {
    const sentence = reading.sentenceAt(hit.start);
    const known = sentences.get(sentence);
    if (known) known.push(hit);
    else sentences.set(sentence, [hit]);
  }
  return [...sentences.values()];
}
