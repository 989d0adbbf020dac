import * as z from 'zod/mini';
import { defineKind, nothing, wokenBy } from '../kind';
import { phrasesSchema } from '../phrases/phrase-schema';

export const required = defineKind({
  name: 'required',
  summary: 'None of the terms is in the post, though one should be: always, or when one of other terms is there.',
  options: {
    /** One of these must be there. */
    terms: phrasesSchema,
    /** Asked for only where one of these is in the post; the finding is then on it. */
    when: z.optional(
      z.strictObject({
        /** What asks for it. */
        terms: phrasesSchema,
      }),
    ),
  },
  compile(options, book) {
    const wanted = book.group(options.terms, false);
    const occasion = options.when && book.group(options.when.terms, false);
    if (occasion === undefined) return (reading) => (reading.has(wanted) || !reading.hasWords ? nothing : [{}]);
    return wokenBy({ groups: [occasion] }, (reading) =>
      reading.has(wanted) ? nothing : reading.hits(occasion).slice(0, 1),
    );
  },
  examples: [
    {
      options: { terms: ['911'], when: { terms: ['emergenc(y|ies)'] } },
      flag: ['In an emergency, write to us'],
      pass: ['In an emergency call 911', 'Good morning', ''],
    },
    { options: { terms: ['#ad'] }, flag: ['Great boots'], pass: ['Great boots #ad', '👢'] },
  ],
});
