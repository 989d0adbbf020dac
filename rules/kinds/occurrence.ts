import * as z from 'zod/mini';
import { defineKind, nothing, wokenBy } from '../kind';
import { phrasesSchema } from '../phrases/phrase-schema';

export const occurrence = defineKind({
  name: 'occurrence',
  summary: 'The terms occur more often than `max`, or less often than `min`.',
  options: {
    /** The phrases; all are counted together. */
    terms: phrasesSchema,
    /** So many are fine. */
    max: z.optional(z.int().check(z.nonnegative())),
    /** So many there must be. */
    min: z.optional(z.int().check(z.positive())),
  },
  problem({ max, min }) {
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
      const hits = reading.hits(group);
      const first = hits[max];
      return first ? [{ ...first, count: hits.length, max }] : nothing;
    });
  },
  examples: [
    { options: { terms: ['very'], max: 1 }, flag: ['very, very good'], pass: ['very good', 'every good'] },
    { options: { terms: ['you(r)?'], min: 1 }, flag: ['We did it.'], pass: ['Your turn.', ''] },
  ],
});
