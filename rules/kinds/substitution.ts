import * as z from 'zod/mini';
import { defineKind } from '../kind';
import { phraseSchema } from '../phrases/phrase-schema';

const replacementSchema = z.union([z.string(), z.array(z.string()).check(z.minLength(1))]);

export const substitution = defineKind({
  name: 'substitution',
  summary: 'A phrase with something better to put in its place.',
  options: {
    /** Phrase to replacement, or to several to choose from; '' means "leave it out". */
    swap: z.record(phraseSchema, replacementSchema),
  },
  compile(options, book) {
    const replacements = Object.values(options.swap).map((one) => (typeof one === 'string' ? [one] : one));
    const group = book.group(Object.keys(options.swap), false);
    return (reading) =>
      reading.hits(group).map(({ start, end, term }) => ({ start, end, suggestions: replacements[term] ?? [] }));
  },
  examples: [
    {
      options: { swap: { 'utili(s|z)e(d)?': 'use', 'in order to': ['to', ''] } },
      flag: ['We utilize dogs', 'in order to help'],
      pass: ['of great utility', 'in the order to leave'],
    },
  ],
});
