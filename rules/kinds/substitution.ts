import * as z from 'zod/mini';
import { highestCapture } from '../checking/suggestions';
import { missingCapture } from '../format/placeholders';
import { defineKind, wokenBy } from '../kind';
import { phraseSchema } from '../phrases/phrase-schema';

const replacementSchema = z.union([z.string(), z.array(z.string()).check(z.minLength(1))]);

export const substitution = defineKind({
  name: 'substitution',
  summary: 'A phrase with something better to put in its place.',
  options: {
    /** Phrase to replacement, or to several to choose from; '' means "leave it out". {1} is the draft's word at the first wildcard or group. */
    swap: z.record(phraseSchema, replacementSchema),
  },
  problem: ({ swap }) =>
    Object.entries(swap)
      .map(([phrase, replacement]) => missingCapture(highestCapture([replacement].flat()), phrase))
      .find((problem) => problem !== undefined),
  phrases: ({ swap }) => inOrder(swap).map(([phrase]) => phrase),
  vocabulary: () => true,
  compile(options, book) {
    const swaps = inOrder(options.swap);
    const replacements = swaps.map(([, one]) => (typeof one === 'string' ? [one] : one));
    const group = book.group(
      swaps.map(([phrase]) => phrase),
      false,
    );
    return wokenBy({ groups: [group] }, (reading) =>
      reading.hits(group).map(({ start, end, term }) => ({ start, end, term, suggestions: replacements[term] ?? [] })),
    );
  },
  examples: [
    {
      options: { swap: { 'utili(s|z)e(d)?': 'use', 'in order to': ['to', ''] } },
      flag: ['We utilize dogs', 'in order to help'],
      pass: ['of great utility', 'in the order to leave'],
    },
  ],
});

/** Of phrases that match the same words the longest counts, wherever the pack writes it: keys have no order of their own. */
function inOrder<Replacement>(swap: Readonly<Record<string, Replacement>>): [string, Replacement][] {
  return Object.entries(swap).sort(([a], [b]) => b.length - a.length || (a < b ? -1 : 1));
}
