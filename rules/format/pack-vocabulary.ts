import * as z from 'zod/mini';
import { phraseProblem, spellingProblem } from '../phrases/phrase-schema';
import { wordsSchema } from './identifiers';

/** Words that are right as they are, and words that never are, whatever the rules say. */
export const vocabularySchema = z
  .strictObject({
    /** What rules that look for terms never flag: names, products, words of the trade. */
    accept: z._default(z.array(wordsSchema), []),
    /** What is flagged wherever it stands, by the rule `vocabulary.reject`. */
    reject: z._default(z.array(wordsSchema), []),
    /** How the words are written: as phrases, or, in packs made from a Vale style, as regular expressions for its rules. */
    syntax: z._default(z.enum(['phrases', 'expressions']), 'phrases'),
    /** Upper and lower case must be as written. */
    case: z._default(z.boolean(), false),
  })
  .check(
    z.check(({ value, issues }) => {
      if (value.syntax === 'expressions') return;
      for (const field of ['accept', 'reject'] as const)
        value[field].forEach((phrase, index) => {
          const message = phraseProblem(phrase) ?? (value.case ? spellingProblem([phrase]) : undefined);
          if (message) issues.push({ code: 'custom', message, input: phrase, path: [field, index] });
        });
    }),
  );
