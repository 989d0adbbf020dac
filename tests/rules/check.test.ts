import { describe, expect, it } from 'vitest';
import { createChecker } from '../../rules/check';
import { lines, packOf } from './one-line';

const found = (rules: object[], text: string, draft: object = {}): string[] =>
  lines(createChecker([packOf({ rules })]).check({ text, ...draft }));
const terms = (...phrases: string[]) => [{ kind: 'existence', terms: phrases }];

describe('phrases', () => {
  it.each([
    ['case and curly quotes are folded', "don't", 'You DON’T say', ['4-9 rule-1: DON’T']],
    ['whole words only', 'élan', 'élancé, elan', []],
    ['accents written either way are one', 'élan', 'l’e\u0301lan', ['2-7 rule-1: e\u0301lan']],
    [
      'zero-width characters are covered',
      'guarantee',
      'guar\u200ban\u00adtee!',
      ['0-11 rule-1: guar\u200ban\u00adtee'],
    ],
    ['hyphens and spaces are the same', 'zero tolerance', 'zero-tolerance', ['0-14 rule-1: zero-tolerance']],
    ['a hyphen in the phrase too', 'zero-tolerance', 'Zero\u00a0tolerance', ['0-14 rule-1: Zero\u00a0tolerance']],
    ['other marks break a phrase', 'zero tolerance', 'zero, tolerance. zero\ntolerance', []],
    ['marks the phrase writes are asked for', '100%', '100 or 100%', ['7-11 rule-1: 100%']],
    ['a hashtag is its word too', 'hiring', 'We are #Hiring now', ['7-14 rule-1: #Hiring']],
    ['a word is no hashtag', '#ad', 'An ad', []],
    ['a possessive is ignored', 'driver licence', "driver's licence", ["0-16 rule-1: driver's licence"]],
    ['unless the phrase has one', "he's", 'he said, he’s', ['9-13 rule-1: he’s']],
    ['French elisions are words', 'accusé', 'l’accusé', ['2-8 rule-1: accusé']],
    ['nothing in links and addresses', 'guarantee', 'guarantee.org jo@guarantee.org @guarantee', []],
    ['alternatives inside a word', 'arrest(s|ed)?', 'arrest arrests arrested arresting', ['0-6', '7-14', '15-23']],
    ['optional words', '(very (very)?)? good', 'very very good', ['0-14 rule-1: very very good']],
    [
      'a gap stays in the sentence',
      'call <0-2> now',
      'call us right now. call. now',
      ['0-17 rule-1: call us right now'],
    ],
    ['<name> is a capitalized word', 'victim <name>', 'Victim Kyle, victim kyle', ['0-11 rule-1: Victim Kyle']],
    ['<number>', '<number> officers', 'twenty-five officers, 3 officers', ['0-20', '22-32']],
    ['<time>', 'at <time>', 'at 4:30, at 5 p.m., at 17h, at noon, at 5', ['0-7', '9-18', '20-26', '28-35']],
    ['<money>', '<money>', '$6.99, 5 dollars, $1.2 million, 10 €, 7', ['0-5', '7-16', '18-30', '32-36']],
    ['<day> and <month>', '<day> <number> <month>', 'Friday 6 May', ['0-12 rule-1: Friday 6 May']],
    ['fancy letters are letters', 'free', '𝐅𝐫𝐞𝐞', ['0-8 rule-1: 𝐅𝐫𝐞𝐞']],
  ])('%s', (_, phrase, text, expected) => {
    expect(found(terms(phrase), text).map((line) => (expected[0]?.includes(' ') ? line : line.split(' ')[0]))).toEqual(
      expected,
    );
  });

  it('a long text is read to its end', () => {
    const text = `${'word '.repeat(3000)}guaranteed, the officer’s`;
    expect(found(terms('guaranteed', "officer's"), text)).toEqual([
      '15000-15010 rule-1: guaranteed',
      '15016-15025 rule-1: officer’s',
    ]);
  });

  it('of overlapping matches of a rule the longest that begins first stands', () => {
    expect(found(terms('arrested', 'arrested for', 'for theft'), 'arrested for theft')).toEqual([
      '0-12 rule-1: arrested for',
    ]);
  });
});

describe('neighbours', () => {
  const rule = { kind: 'existence', terms: ['guilty'] };

  it('near asks for other terms in the sentence, or in the post', () => {
    const near = { ...rule, near: { terms: ['suspect'] } };
    expect(found([near], 'The suspect is guilty. I feel guilty.')).toEqual(['15-21 rule-1: guilty']);
    expect(
      found([{ ...near, near: { terms: ['suspect'], within: 'post' } }], 'A suspect. I feel guilty.'),
    ).toHaveLength(1);
  });

  it('unless excuses a match beside other terms', () => {
    const unless = { ...rule, unless: { terms: ['pleaded <0-1> guilty'] } };
    expect(found([unless], 'He pleaded not guilty. He is guilty.')).toEqual(['29-35 rule-1: guilty']);
  });

  it('abbreviations and initials end no sentence', () => {
    const near = { ...rule, near: { terms: ['suspect'] } };
    expect(found([near], 'The suspect met Sgt. Ito at 5 p.m. on Main St. and is guilty.')).toHaveLength(1);
  });
});

describe('conditions', () => {
  const rule = { kind: 'existence', terms: ['good'] };

  it.each([
    ['roles', 'role', 'officer', 'staff'],
    ['capacities', 'capacity', 'official', 'personal'],
    ['networks', 'network', 'x', 'facebook'],
  ])('%s: held against what the draft says, and true where it says nothing', (condition, field, yes, no) => {
    const rules = [{ ...rule, [condition]: [yes] }];
    expect(found(rules, 'good', { [field]: yes })).toHaveLength(1);
    expect(found(rules, 'good', { [field]: no })).toHaveLength(0);
    expect(found(rules, 'good')).toHaveLength(1);
  });

  it('a language is guessed by stop words; where it is unsure only language-free rules run', () => {
    const rules = [
      { ...rule, id: 'en', language: 'en' },
      { ...rule, id: 'fr', language: 'fr' },
      { ...rule, id: 'any' },
    ];
    const ids = (text: string, draft: object = {}): string[] =>
      found(rules, text, draft).map((line) => line.split(' ')[1] ?? '');
    expect(ids('We are the good ones and you know it')).toEqual(['en:', 'any:']);
    expect(ids('Nous avons une good idée pour vous dans la ville')).toEqual(['fr:', 'any:']);
    expect(ids('good')).toEqual(['any:']);
    expect(ids('El gato y los perros con una good idea para más')).toEqual(['any:']);
    expect(ids('good', { lang: 'fr-CA' })).toEqual(['fr:', 'any:']);
  });
});

describe('findings', () => {
  it('carry the clause, the words, the suggestions and the filled message', () => {
    const rules = [
      {
        id: 'plain',
        kind: 'substitution',
        swap: { utilize: 'use' },
        clause: '2.1',
        message: '“{match}”: say “{suggestion}”.',
        suggest: ['do'],
      },
    ];
    expect(createChecker([packOf({ rules })]).check({ text: 'We utilize it' }).findings).toEqual([
      {
        rule: 'plain',
        pack: 'org.example.test',
        category: 'other',
        severity: 'warn',
        clause: '2.1',
        start: 3,
        end: 10,
        match: 'utilize',
        message: '“utilize”: say “use”.',
        suggestions: ['use', 'do'],
      },
    ]);
  });

  it('come in the order of the text, those about the whole post last', () => {
    const rules = [
      { kind: 'required', terms: ['911'] },
      { kind: 'existence', terms: ['b'] },
      { kind: 'existence', terms: ['a'] },
    ];
    expect(found(rules, 'a b')).toEqual(['0-1 rule-3: a', '2-3 rule-2: b', 'rule-1']);
  });
});
