import * as z from 'zod/mini';
import { readCondition, readFormula } from '../../measures/formula';
import { type Block, definePoint, noAlerts } from '../point';
import { countText, type TextCounts } from '../text-counts';

const counted: Record<string, keyof TextCounts> = {
  words: 'words',
  sentences: 'sentences',
  characters: 'characters',
  paragraphs: 'paragraphs',
  syllables: 'syllables',
  complex_words: 'complexWords',
  polysyllabic_words: 'polysyllabicWords',
  long_words: 'longWords',
};
/** What a post has none of. */
const absent = [
  'list',
  'blockquote',
  'pre',
  ...[1, 2, 3, 4, 5, 6].flatMap((level) => [`heading.h${level}`, `heading_h${level}`]),
];
const variables = [...Object.keys(counted), ...absent];

export const metric = definePoint({
  name: 'metric',
  summary: 'A formula over the counts of the post gives a value that meets the condition.',
  scope: 'summary',
  options: {
    /** Arithmetic over words, sentences, characters, paragraphs, syllables... */
    formula: z.string(),
    /** What its value is compared with: `> 8`. */
    condition: z.string(),
  },
  compile(options) {
    const formula = readFormula(options.formula, variables);
    const holds = readCondition(options.condition);
    const look = ({ text }: Block) => {
      const counts = countText(text);
      if (counts.words === 0) return noAlerts;
      const value = formula((name) => counts[counted[name] as keyof TextCounts] ?? 0);
      // Vale writes the value with six decimals before it compares.
      if (!Number.isFinite(value) || !holds(Number(value.toFixed(6)))) return noAlerts;
      return [{ words: [value.toFixed(2)] }];
    };
    return { look };
  },
  examples: [
    {
      options: { formula: '(words / sentences) + heading.h1', condition: '> 4' },
      flag: ['This sentence has exactly six words.'],
      pass: ['It has two. Or so.', '', '🎉'],
    },
    {
      options: {
        formula: 'math.sqrt(polysyllabic_words * (30 / sentences)) * 1.0430 + 3.1291',
        condition: '>= 8 && < 30',
      },
      flag: ['Organizations communicate considerable implementations.'],
      pass: ['We saw the dog.'],
    },
    { options: { formula: 'long_words', condition: '== 1' }, flag: ['to écoles'], pass: ['to ecoles'] },
  ],
});
