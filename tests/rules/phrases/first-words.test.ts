import fc from 'fast-check';
import { expect, test } from 'vitest';
import { firstWordsOf } from '../../../rules/phrases/first-words';
import { expandPhrase } from '../../../rules/phrases/phrase-expansion';
import { readerOf } from './reader-of';

test.each([
  ['tip line', 'tip'],
  ['arrest(s|ed)? them', 'arrests arrested arrest'],
  ['(very)? good', 'very good'],
  ['(our|the front) desk', 'the our'],
  ['not here|gone', 'not gone'],
  ['vice-(chair|president (elect)?) said', 'vice-president vice-chair'],
  ['horse<number>', 'horse'],
])('%s begins with %s', (phrase, words) => {
  expect(firstWordsOf(phrase)?.join(' ')).toBe(words);
});

test.each(['<number> horses', '(a|<name>) horse', '(a)?', '(<day>)? at five'])(
  '%s may begin with anything',
  (phrase) => {
    expect(firstWordsOf(phrase)).toBeUndefined();
  },
);

const word = fc.constantFrom('a', 'bé', 'C', "d'", "don't", 'e-f', '#g');
const phrase = fc.letrec<{ all: string; part: string }>((tie) => ({
  all: fc.array(tie('part'), { minLength: 1, maxLength: 3 }).map((parts) => parts.join(' ')),
  part: fc.oneof(
    { weight: 3, arbitrary: word },
    fc
      .tuple(fc.array(tie('all'), { minLength: 1, maxLength: 3 }), fc.boolean())
      .map(([inside, isOptional]) => `(${inside.join('|')})${isOptional ? '?' : ''}`),
    fc.constantFrom('<0-1>', '<word>'),
  ),
})).all;

test('whatever a phrase expands to begins with one of its first words', () => {
  fc.assert(
    fc.property(phrase, (one) => {
      fc.pre(one.length < 60);
      const words = firstWordsOf(one);
      for (const [first] of words ? expandPhrase(one) : [])
        expect(words).toContain(String(first).trimStart().split(' ')[0]);
    }),
  );
});

test('what is found does not depend on what was read before', () => {
  const text = fc.array(word, { maxLength: 6 }).map((words) => words.join(' '));
  fc.assert(
    fc.property(fc.array(phrase, { minLength: 1, maxLength: 3 }), text, text, (phrases, first, second) => {
      fc.pre(phrases.every((one) => one.length < 40));
      const used = readerOf(phrases);
      used(first);
      expect(used(second)).toEqual(readerOf(phrases)(second));
    }),
  );
});
