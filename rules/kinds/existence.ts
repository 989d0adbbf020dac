import * as z from 'zod/mini';
import { defineKind, wokenBy } from '../kind';
import { phrasesSchema, spellingProblem } from '../phrases/phrase-schema';

export const existence = defineKind({
  name: 'existence',
  summary: 'One of the terms is in the post.',
  options: {
    /** The phrases; each is flagged. */
    terms: phrasesSchema,
    /** Upper and lower case must be as the term writes them. */
    case: z.optional(z.boolean()),
  },
  problem: (options) => (options.case ? spellingProblem(options.terms) : undefined),
  phrases: ({ terms }) => terms,
  vocabulary: () => true,
  compile(options, book) {
    const group = book.group(options.terms, options.case ?? false);
    return wokenBy({ groups: [group] }, (reading) => reading.hits(group));
  },
  examples: [
    {
      options: { terms: ['guarantee(s|d)?', '100%'] },
      flag: ['We GUARANTEE a job.', 'It is 100% safe'],
      pass: ['We can’t promise a job.', 'at 100 metres', 'guaranteeing'],
    },
    { options: { terms: ['US'], case: true }, flag: ['the US border'], pass: ['call us'] },
  ],
});
