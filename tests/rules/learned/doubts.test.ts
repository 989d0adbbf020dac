import { expect, test } from 'vitest';
import { createChecker } from '../../../rules/check';
import { learned } from '../../../rules/learned/learned';
import type { Pack } from '../../../rules/pack';
import { packOf } from '../one-line';

const ofCategory = (category: Pack['rules'][number]['category']): Pack =>
  packOf({
    languages: [],
    rules: [
      {
        id: 'bananas',
        kind: 'existence',
        severity: 'warn',
        category,
        unlikely: 'ignore',
        message: 'Bananas again. Say what they are for.',
        terms: ['bananas', 'guarantee'],
        examples: { flag: ['Bananas at noon.'] },
      },
    ],
  });

const found = (
  text: string,
  category: Pack['rules'][number]['category'] = 'promise',
  lang?: string,
  isLearned = true,
) =>
  createChecker([ofCategory(category)], isLearned ? { learned } : {})
    .check({ text, ...(lang && { lang }) })
    .findings.map(({ match }) => match);

test('a rule says nothing where what was learned finds its category hardly likely', () => {
  expect(found('Thank you all for the bananas at the picnic by the river.')).toEqual([]);
  expect(found('We guarantee that every graduate finds a job within a month.')).toEqual(['guarantee']);
});

test('it speaks where nothing was learned, is learned of the category, or is told of the language', () => {
  const text = 'Thank you all for the bananas at the picnic by the river.';
  expect(found(text, 'promise', undefined, false)).toEqual(['bananas']);
  expect(found(text, 'readability')).toEqual(['bananas']);
  expect(found(text, 'promise', 'de')).toEqual(['bananas']);
  expect(found('Wir bringen am Sonntag Bananas mit, und das ist auch gut so für alle.')).toEqual(['Bananas']);
  expect(found('#bananas 🍌')).toHaveLength(1);
});
