import * as z from 'zod/mini';
import { defineKind, nothing } from '../kind';
import { phrasesSchema } from '../phrases/phrase-schema';

export const occurrence = defineKind({
  name: 'occurrence',
  summary: 'The terms occur more often than `max`, or less often than `min`.',
  options: {
    terms: phrasesSchema,
    max: z.optional(z.int().check(z.nonnegative())),
    min: z.optional(z.int().check(z.positive())),
  },
  problem({ max, min }) {
    return (max === undefined) === (min === undefined) ? 'needs `max` or `min`, one of the two' : undefined;
  },
  compile(options, book) {
    const group = book.group(options.terms, false);
    return (reading) => {
      const hits = reading.hits(group);
      const count = hits.length;
      if (options.min !== undefined) return count < options.min && reading.hasWords ? [{ count }] : nothing;
      const max = options.max ?? 0;
      const first = hits[max];
      return first ? [{ start: first.start, end: first.end, count, max }] : nothing;
    };
  },
  examples: [
    { options: { terms: ['very'], max: 1 }, flag: ['very, very good'], pass: ['very good', 'every good'] },
    { options: { terms: ['you(r)?'], min: 1 }, flag: ['We did it.'], pass: ['Your turn.', ''] },
  ],
});
