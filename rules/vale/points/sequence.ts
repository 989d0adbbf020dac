import * as z from 'zod/mini';
import { flag } from '../common-fields';
import { plainWords } from '../plain-words';
import { type Alert, type Block, definePoint, noAlerts } from '../point';
import { isWord, matchAround, type SequenceToken } from '../sequence-match';

export const sequence = definePoint({
  name: 'sequence',
  summary: 'Words with certain parts of speech stand one after the other.',
  scope: 'sentence',
  options: {
    /** The words in their order; the first that has a pattern and is not negated is looked for first. */
    tokens: z._default(
      z.array(
        z.object({
          /** An expression of the whole word. */
          pattern: z._default(z.string(), ''),
          /** An expression of Penn Treebank tags: `NN`, `VB|VBN`. */
          tag: z._default(z.string(), ''),
          /** The word must not match. */
          negate: flag,
          /** How many other words may stand before it. */
          skip: z._default(z.int().check(z.minimum(0), z.maximum(50)), 0),
        }),
      ),
      [],
    ),
    /** Capitals make no difference. */
    ignorecase: flag,
  },
  compile(options, context) {
    const anchor = options.tokens.findIndex(({ pattern, negate }) => pattern !== '' && !negate);
    const needsTags = options.tokens.some(({ tag }) => tag !== '');
    const tagged = needsTags ? context.tag : plainWords;
    if (!tagged) context.waitForTagger();
    if (!tagged || anchor < 0) return { look: () => noAlerts, wokenBy: [] };
    const anywhere = context.expression(asWholeWord(options.tokens[anchor]?.pattern ?? ''), options.ignorecase);
    const tokens = options.tokens.map(
      ({ pattern, tag, negate, skip }): SequenceToken => ({
        pattern: pattern === '' ? undefined : context.neededExpression(`\\A(?:${pattern})\\z`, options.ignorecase),
        tag: tag === '' ? undefined : context.neededExpression(tag),
        negate,
        skip,
      }),
    );
    const look = ({ text }: Block) => {
      if (!anywhere.test(text)) return noAlerts;
      const words = tagged(text);
      return words.flatMap((word, at): Alert[] => {
        if (!isWord(tokens[anchor] as SequenceToken, word)) return [];
        const found = matchAround(tokens, anchor, words, at);
        if (!found) return [];
        const matched = words.slice(found.first, found.last + 1);
        // Vale loses what is not joined by single spaces: a sequence never goes across punctuation.
        const isJoined = matched.every(({ end }, step) =>
          ['', ' '].includes(text.slice(end, matched[step + 1]?.start ?? end)),
        );
        if (!isJoined) return [];
        const [first = word] = matched;
        return [{ start: first.start, end: (matched.at(-1) ?? word).end, words: matched.map((step) => step.text) }];
      });
    };
    return { look, wokenBy: [anywhere] };
  },
  examples: [
    {
      options: {
        tokens: [{ pattern: 'of', negate: true }, { pattern: 'kind', skip: 1 }, { pattern: 'of' }],
        ignorecase: true,
      },
      flag: ['It is kind of late.', 'Kind of late'],
      pass: ['A matter of kind of all', 'kindness of all'],
    },
    {
      options: { tokens: [{ pattern: 'not' }, { pattern: 'only', skip: 2 }, { pattern: "'t", negate: true }] },
      flag: ['It is not really the only one.', 'not only'],
      pass: ['It is not one of the very few only', 'only'],
    },
  ],
});

/** Where a whole word could match, seen before any words are told apart; “don’t” is the words “do” and “n’t”. */
function asWholeWord(pattern: string): string {
  if (/['’]/.test(pattern)) return `(?:${pattern})`;
  return `(?<![\\p{L}\\p{N}])(?:${pattern})(?!(?!n['’]t)[\\p{L}\\p{N}])`;
}
