import fc from 'fast-check';
import { expect, it } from 'vitest';
import { createChecker } from '../../rules/check';
import { EntityFinder } from '../../rules/checking/entity-finder';
import { compileOwn } from '../../rules/checking/own-contacts';
import { entityNames } from '../../rules/entities';
import { PhraseBook } from '../../rules/phrases/phrase-book';
import { Reading } from '../../rules/reading';
import { posts } from './arbitrary-texts';
import { packOf } from './one-line';

const pack = packOf({
  own: { phones: ['555-0142'], places: ['Dock Street'] },
  goals: [
    { id: 'safety', name: 'Safety', terms: ['élan <0-3> road'], hashtags: ['RoadSafety'], examples: { serves: ['x'] } },
  ],
  rules: [
    { kind: 'existence', terms: ['guarantee(s|d)?', '100%', '<name> did it', '<number> (very)? good', '#ad', 'café'] },
    { kind: 'substitution', swap: { utilize: 'use' } },
    { kind: 'occurrence', terms: ['<word>'], max: 40 },
    { kind: 'required', terms: ['911'], when: { terms: ['emergency'] } },
    { kind: 'hashtag', case: 'camel', max: 2 },
    { kind: 'shouting' },
    { kind: 'goal' },
    { kind: 'length', max: 200 },
    ...entityNames.map((entity) => ({ kind: 'entity', entity })),
  ],
});
const checker = createChecker([pack]);

it('any text is checked without error, and offsets cut out the match', () => {
  fc.assert(
    fc.property(posts, (text) => {
      const { findings, goals } = checker.check({ text });
      for (const { start, end, match } of [...findings, ...goals.flatMap(({ evidence }) => evidence)]) {
        if (start === undefined) continue;
        expect(text.slice(start, end)).toBe(match);
        expect(end).toBeGreaterThan(start);
      }
    }),
    { numRuns: 300 },
  );
});

it('composed and decomposed accents are found by the same rules', () => {
  const words = fc.constantFrom('café', 'l’élan', 'road', 'Léa', 'guaranteed', ', 12 ans,', 'à', 'ñ', 'Ệ', ' ', '. ');
  fc.assert(
    fc.property(fc.array(words, { maxLength: 30 }), (parts) => {
      const rules = (form: 'NFC' | 'NFD'): string[] =>
        checker.check({ text: parts.join(' ').normalize(form) }).findings.map(({ rule }) => rule);
      expect(rules('NFD')).toEqual(rules('NFC'));
    }),
  );
});

it('checking twice says the same twice: nothing of a draft is left for the next', () => {
  fc.assert(
    fc.property(posts, posts, (first, second) => {
      const alone = JSON.stringify(checker.check({ text: second }));
      checker.check({ text: first });
      expect(JSON.stringify(checker.check({ text: second }))).toBe(alone);
    }),
  );
});

it('the cost grows with the text and no faster', { timeout: 60_000 }, () => {
  const book = new PhraseBook();
  book.group([
    'a (b|c)? <0-10> (d|e) <0-10> f <0-10> g',
    '<word> <0-10> <number>',
    'a a a a b',
    'a <0-10> a <0-10> a <0-10> a <0-10> a <0-10> a <0-10> z',
  ]);
  const steps = (text: string): number => {
    // One that has read nothing before: it has no start in common with this text.
    const reading = new Reading(book, new EntityFinder(compileOwn([], book)));
    reading.read(text);
    return reading.steps + reading.tokens.count;
  };
  for (const unit of ['a b ', 'a ', 'd 7 e f ', 'a@a.', '#a1', 'https://']) {
    const short = steps(unit.repeat(500));
    expect(steps(unit.repeat(5000)) / short).toBeLessThan(11);
  }
});

it.each([
  ['nothing', ''],
  ['white space', ' \n\t\u00a0'],
  ['emoji', '👩‍👩‍👧‍👦🇨🇦👍🏽'],
  ['right-to-left text', 'مرحبا بالعالم، اتصل بنا على 416-555-0142'],
  ['100,000 letters', 'a'.repeat(100_000)],
  ['100,000 characters of words', 'guaranteed Kyle Renner, 16, '.repeat(3600)],
  ['100,000 marks', '@#.'.repeat(33_334)],
  ['100,000 digits', '4 '.repeat(50_000)],
  ['100,000 brackets of a link', `https://example.org/${')'.repeat(100_000)}`],
])('%s: checked without error', (_, text) => {
  expect(checker.check({ text }).verdict).toMatch(/clear|hold/);
});
