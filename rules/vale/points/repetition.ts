import * as z from 'zod/mini';
import { flag, texts, usesVocabulary } from '../common-fields';
import { type Alert, type Block, definePoint } from '../point';

export const repetition = definePoint({
  name: 'repetition',
  summary: 'One token comes twice or more in a row.',
  options: {
    /** Expressions of what may come twice. */
    tokens: texts,
    /** How many repetitions are allowed. */
    max: z._default(z.int().check(z.minimum(0)), 0),
    /** Capitals make no difference. */
    ignorecase: flag,
    /** Only what is all letters. */
    alpha: flag,
    /** A match that holds one of these does not count. */
    exceptions: texts,
    /** Accepted words of the vocabulary are exceptions too. */
    vocab: usesVocabulary,
  },
  compile(options, context) {
    const token = context.expression(`(?:${options.tokens.join('|')})`, options.ignorecase);
    const isExcused = context.excuses(options);
    const isSame = (word: string, last: string) =>
      word !== '' &&
      (word === last || (options.ignorecase && isEqualFold(word, last))) &&
      (!options.alpha || /^\p{L}+$/u.test(word));
    const look = ({ text }: Block) => {
      const alerts: Alert[] = [];
      let last = '';
      let lastStart = 0;
      let repetitions = 0;
      for (const { start, end } of token.matches(text)) {
        const word = text.slice(start, end).trim();
        if (isSame(word, last) && ++repetitions > options.max) {
          const both = text.slice(lastStart, end);
          if (!both.includes('\n') && !isExcused(both)) {
            alerts.push({ start: lastStart, end, words: [word] });
            repetitions = 0;
          }
        }
        lastStart = start;
        last = word;
      }
      return alerts;
    };
    return { look, wokenBy: [token] };
  },
  examples: [
    {
      options: { tokens: ['\\S+'], alpha: true, exceptions: ['had had'] },
      flag: ['Come to to the fair'],
      pass: ['We had had it', 'The the', '- -', 'so\nso'],
    },
    { options: { tokens: ['\\w+'], ignorecase: true }, flag: ['The the'], pass: ['The them'] },
    { options: { tokens: ['very'], max: 1 }, flag: ['very very very'], pass: ['very very'] },
  ],
});

function isEqualFold(a: string, b: string): boolean {
  return a.toLowerCase() === b.toLowerCase() || a.toUpperCase() === b.toUpperCase();
}
