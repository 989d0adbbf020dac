import { describe, expect, it } from 'vitest';
import { createChecker } from '../../../rules/check';
import { packOf } from '../one-line';

const suggested = (phrase: string, suggestion: string, text: string): string[] | undefined =>
  createChecker([packOf({ rules: [{ kind: 'existence', terms: [phrase], suggest: [suggestion] }] })]).check({ text })
    .findings[0]?.suggestions;

describe('the draft’s own words in suggestions', () => {
  it.each([
    ['call <name> now', 'ring {1}', 'Please call Kyle now', 'ring Kyle'],
    ['(our|the) <word> team', 'team {2} ({1})', 'Our K-9 team', undefined],
    ['(our|the) <word> team', 'team {2} ({1})', 'Our dog team', 'team dog (Our)'],
    ['arrest(s|ed|ing)?', 'detain{1}', 'They ARRESTED him', 'detainED'],
    ['arrest(s|ed|ing)?', 'detain{1}', 'They arrest him', 'detain'],
    ['(very)? good', '{1} fine', 'so good', 'fine'],
    ['from <time> to <time>', '{1}–{2}', 'from 4:30 p.m. to 5 pm', '4:30 p.m.–5 pm'],
    ['pay <money>', '{1} is due', 'pay $1.2 million', '$1.2 million is due'],
    ['<number> officers', '{1} police officers', 'Twenty-five officers', 'Twenty-five police officers'],
    ['ask <0-3> officer', '{1} colleague', 'ask a very kind officer', 'a very kind colleague'],
    ['ask <0-3> officer', 'a {1} colleague', 'ask officer', 'a colleague'],
    ['driver licence <number>', 'licence {1}', 'driver’s licence 7', 'licence 7'],
    ['l’(élan|été) <word>', 'son {1} {2}', 'l’e\u0301te\u0301 dernier', 'son e\u0301te\u0301 dernier'],
    ['100% <word>', 'quite {1}', 'it is 100% safe', 'quite safe'],
    ['#ad <word>', '{1} (advertisement)', '#ad boots', 'boots (advertisement)'],
    ['hiring (now|today)', 'join us {1}', 'We are #Hiring today', 'join us today'],
    ['((a|the) (big|small))? dog', '{3} {1} hound', 'the big dog', 'big the big hound'],
    ['(a)? (a)? (a)? (a)? (a)? (a)? (a)? (a)? (a)? (a)? a x', '{1}', 'a a a a a x', 'a'],
  ])('%s → %s in “%s”', (phrase, suggestion, text, expected) => {
    expect(suggested(phrase, suggestion, text)?.[0]).toBe(expected);
  });

  it('stand in swaps too', () => {
    const rules = [{ kind: 'substitution', swap: { 'victim <name>': ['{1}', 'a person'] } }];
    const [finding] = createChecker([packOf({ rules })]).check({ text: 'The victim Kyle spoke' }).findings;
    expect(finding?.suggestions).toEqual(['Kyle', 'a person']);
  });

  it.each([
    [
      'a phrase without so many',
      { kind: 'existence', terms: ['call <name>', 'ring'], suggest: ['{1}'] },
      '“ring” has only 0',
    ],
    ['a kind without phrases', { kind: 'entity', entity: 'phone', suggest: ['{1}'] }, 'finds no words to put there'],
    ['a swap', { kind: 'substitution', swap: { 'a <word>': '{2}' } }, '“a <word>” has only 1'],
    ['a message of what is unknown', { kind: 'existence', terms: ['a'], message: 'Say {sugestion}' }, '{sugestion}'],
  ])('%s is said at import', (_, rule, reason) => {
    expect(() => packOf({ rules: [rule] })).toThrow(reason);
  });
});

it('a phrase of too many spellings is refused where upper and lower case count', () => {
  const phrase = Array.from({ length: 12 }, (_, index) => `(a${index}|b${index})`).join(' ');
  const rule = { kind: 'existence', terms: [phrase] };
  expect(packOf({ rules: [rule] }).rules).toHaveLength(1);
  for (const wrong of [
    { ...rule, case: true },
    { ...rule, terms: ['a'], except: { terms: [phrase], case: true } },
  ])
    expect(() => packOf({ rules: [wrong] })).toThrow('more than 2000');
  expect(() => packOf({ vocabulary: { accept: [phrase], case: true } })).toThrow('more than 2000');
});
