import * as z from 'zod/mini';
import { flag, texts, usesVocabulary } from '../common-fields';
import { type Block, definePoint, type Memory } from '../point';

const pattern = z._default(z.string(), '');

export const conditional = definePoint({
  name: 'conditional',
  summary: 'Something is there that nothing introduces, such as an abbreviation never spelled out.',
  tellsReplacement: true,
  options: {
    /** What needs an introduction. */
    first: pattern,
    /** What introduces it: its groups hold what is then known. */
    second: pattern,
    /** A match that holds one of these does not count. */
    exceptions: texts,
    /** Accepted words of the vocabulary are exceptions too. */
    vocab: usesVocabulary,
    /** Vale reads it and does nothing with it. */
    ignorecase: flag,
  },
  compile(options, context) {
    const first = context.expression(options.first);
    const second = context.neededExpression(options.second);
    const isExcused = context.excuses(options);
    const look = ({ text }: Block, known: Memory) => {
      const found = first.matches(text);
      for (const { groups } of second.matches(text)) {
        for (const group of groups.slice(1)) if (group) known.add(group);
      }
      return found.flatMap(({ start, end }) => {
        const match = text.slice(start, end);
        return known.has(match) || isExcused(match) ? [] : { start, end, words: [match] };
      });
    };
    return { look, wokenBy: [first] };
  },
  examples: [
    {
      options: { first: '\\b([A-Z]{3,5})\\b', second: '(?:\\b[A-Z][a-z]+ )+\\(([A-Z]{3,5})\\)', exceptions: ['NASA'] },
      flag: ['The WHO says so.', 'The UNO and the World Health Organization (WHO)'],
      pass: ['The World Health Organization (WHO) says so. WHO else?', 'NASA'],
    },
  ],
});
