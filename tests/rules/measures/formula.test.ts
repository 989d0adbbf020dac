import { describe, expect, it } from 'vitest';
import { formulaProblem, readCondition, readFormula } from '../../../rules/measures/formula';

const counts: Record<string, number> = { words: 40, sentences: 4, links: 9, 'heading.h1': 2 };
const resultOf = (source: string): number =>
  readFormula(source, Object.keys(counts))((name) => counts[name] ?? Number.NaN);

describe('a formula', () => {
  it.each([
    ['1 + 2 * 3', 7],
    ['(1 + 2) * 3', 9],
    ['8 - 3 - 2', 3],
    ['8 / 4 / 2', 1],
    ['-words + 1', -39],
    ['2 * -3', -6],
    ['7 % 4', 3],
    ['.5 + 1. + 1e2', 101.5],
    ['0.39 * (words / sentences)', 3.9],
    ['math.sqrt(links) + math.max(words, 50)', 53],
    ['math.pow(2, 10)', 1024],
    ['heading.h1 * 2', 4],
    ['math.floor(math.pi)', 3],
    ['\n  words\n', 40],
  ])('%s is %d', (source, value) => expect(resultOf(source)).toBeCloseTo(value, 10));

  it.each([
    ['', '“” has its end where a number or a variable is expected'],
    ['1 +', '“1 +” has its end where a number or a variable is expected'],
    ['(1', '“(1” has its end where “)” is expected'],
    ['1 2', '“1 2” has “2” where the end is expected'],
    ['1 $ 2', '“$” means nothing in “1 $ 2”'],
    ['wrods / 2', "“wrods” can't be counted here; what can be: links, sentences, words"],
    ['1 constructor 2', '“1 constructor 2” has “constructor” where the end is expected'],
    ['constructor', "“constructor” can't be counted here; what can be: links, sentences, words"],
    ['math.constructor(1)', /^math has no “constructor”; it has abs, /],
    ['math.sqrt(1, 2)', 'math.sqrt takes one value'],
    ['math.max(1)', 'math.max takes 2 values'],
    ['('.repeat(50), /more than 40 deep$/],
    ['1+'.repeat(600), 'a formula has at most 1000 characters'],
  ])('%s is refused with a reason', (source, message) =>
    expect(() => readFormula(source, ['words', 'sentences', 'links'])).toThrow(message),
  );
});

describe('a condition', () => {
  it.each([
    ['> 8', 8.1, 8],
    ['>= 8', 8, 7.9],
    ['< 2 + 1', 2.9, 3],
    ['<= -1', -1, 0],
    ['== 2', 2, 3],
    ['!= 2', 3, 2],
    ['> 3 and < 10', 5, 11],
    ['> 3 && < 10', 5, 3],
    ['< 1 or > 5 and < 9', 0, 9],
    ['< 1 || > 5', 6, 3],
  ])('%s holds for %d and not for %d', (source, holds, fails) => {
    expect(readCondition(source)(holds)).toBe(true);
    expect(readCondition(source)(fails)).toBe(false);
  });

  it('says what is wrong with it', () => {
    expect(formulaProblem('1', '8', [])).toBe('“8” has “8” where a comparison such as > 8 is expected');
    expect(formulaProblem('1', '> 8 and', [])).toBe('“> 8 and” has its end where a comparison such as > 8 is expected');
    expect(formulaProblem('1', '> words', ['words'])).toBe("“words” can't be counted here");
    expect(formulaProblem('words', '> 8', ['words'])).toBeUndefined();
  });
});
