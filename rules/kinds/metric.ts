import * as z from 'zod/mini';
import { defineKind, nothing } from '../kind';
import { formulaProblem, readCondition, readFormula } from '../measures/formula';
import { type CountName, countNames, countOf } from '../measures/text-counts';

export const metric = defineKind({
  name: 'metric',
  summary:
    'A formula over what the post is made of (words, sentences, links...) gives a value that meets the condition.',
  anyLanguage: true,
  options: {
    /** Arithmetic over counts: `words / sentences`, `hashtags + mentions`. */
    formula: z.string().check(z.minLength(1), z.maxLength(1000)),
    /** What its value is compared with: `> 20`, `>= 1 and < 3`. */
    condition: z.string().check(z.minLength(1), z.maxLength(200)),
  },
  problem: ({ formula, condition }) => formulaProblem(formula, condition, countNames),
  compile(options) {
    const formula = readFormula(options.formula, countNames);
    const holds = readCondition(options.condition);
    return (reading, draft) => {
      if (!reading.hasWords) return nothing;
      const value = formula((name) => countOf(name as CountName, reading, draft));
      // A division by nothing says nothing.
      return Number.isFinite(value) && holds(value) ? [{ count: Math.round(value * 100) / 100 }] : nothing;
    };
  },
  examples: [
    {
      options: { formula: 'words / sentences', condition: '> 6' },
      flag: ['This one sentence goes on and on and on.'],
      pass: ['Short. And sweet. As it should be.', ''],
    },
    {
      options: { formula: 'emoji + exclamations + hashtags + mentions', condition: '>= 4' },
      flag: ['Wow! 🎉🎉 #yes', 'Hi @a @b @c @d'],
      pass: ['Wow! #yes 👩‍👩‍👧‍👦', 'a#b'],
    },
    {
      options: { formula: 'links / questions', condition: '> 1' },
      flag: ['Why? a.com b.com'],
      pass: ['See a.com b.com'],
    },
    {
      options: { formula: 'long_words + paragraphs * 10 + lines', condition: '== 24' },
      flag: ['Dear neighbours,\n\nwelcome'],
      pass: ['Dear neighbours,\nwelcome'],
    },
    {
      options: { formula: 'photos', condition: '> 1' },
      flag: [{ text: 'Look', media: [1, 2].map(() => ({ type: 'photo' as const, alt: null })) }],
      pass: [{ text: 'Look', media: [{ type: 'photo', alt: null }] }, 'Look'],
    },
  ],
});
