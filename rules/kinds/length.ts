import * as z from 'zod/mini';
import { defineKind, nothing } from '../kind';
import { measureLength } from '../measures/length';
import { limitOf } from '../measures/network-limits';

export const length = defineKind({
  name: 'length',
  summary: 'The post is longer than `max` or shorter than `min`, counted as its network counts.',
  anyLanguage: true,
  options: {
    /** Default: the limit of the draft's network; no limit where the network is not known. */
    max: z.optional(z.int().check(z.positive())),
    /** As long as this it must be. */
    min: z.optional(z.int().check(z.positive())),
  },
  problem: ({ max, min }) =>
    max !== undefined && min !== undefined && min > max ? '`min` is more than `max`: no post can be both' : undefined,
  compile(options) {
    return (reading, draft) => {
      const network = draft.limit ?? limitOf(draft.network);
      const max = options.max ?? network?.max;
      if (!reading.hasWords) return nothing;
      // No way of counting gives more than two per UTF-16 unit, or makes a text of that many units longer than that.
      const mayBeLong = max !== undefined && reading.text.length * 2 > max;
      const mayBeShort = options.min !== undefined;
      if (!mayBeLong && !mayBeShort) return nothing;
      const limit = { ...(network ?? { count: 'graphemes' as const }), max: max ?? Number.MAX_SAFE_INTEGER };
      const { used, over } = measureLength(reading.text, limit);
      if (over) return [{ count: used, max: limit.max }];
      return options.min !== undefined && used < options.min ? [{ count: used, max: options.min }] : nothing;
    };
  },
  examples: [
    {
      options: { max: 10 },
      flag: ['far too long for it', { text: 'see https://example.org', network: 'x' }],
      pass: ['short', '', { text: '👩‍👩‍👧‍👦 family', network: 'bluesky' }],
    },
    { options: {}, flag: [{ text: 'word '.repeat(80), network: 'x' }], pass: ['word '.repeat(80)] },
    { options: { min: 5 }, flag: ['Hi'], pass: ['Hello there', ''] },
  ],
});
