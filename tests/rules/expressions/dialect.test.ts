import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { allMatches } from '../../../rules/expressions/first-of';
import { nativeSearch } from '../../../rules/expressions/native-search';
import { parseExpression } from '../../../rules/expressions/parse-expression';

/** One case a line: what .NET finds, worked out by hand. */
const cases = readFileSync(new URL('./cases.txt', import.meta.url), 'utf8')
  .split('\n')
  .filter((line) => line !== '' && !line.startsWith('# '))
  .map((line) => line.split(' ¦ ').map((part) => part.replaceAll('⏎', '\n')) as [string, string, string]);

test.each(cases)('%s in “%s”', (written, text, expected) => {
  const ignoreCase = written.startsWith('␀');
  const search = nativeSearch(parseExpression(ignoreCase ? written.slice(1) : written, ignoreCase));
  const found = allMatches([search], text);
  for (const { start, end, groups } of found) expect(text.slice(start, end)).toBe(groups[0]);
  expect(found.map(({ groups }) => groups[0]).join('·')).toBe(expected === 'ø' ? '' : expected);
  if (expected === 'ø') expect(found).toEqual([]);
});

test.each([
  ['a(b', 'has a “(” without its “)” (at character 2)'],
  ['a)b', 'has a “)” without its “(” (at character 2)'],
  ['[a', 'has a “[” without its “]” (at character 1)'],
  ['[a-z-[aeiou]]', 'takes one set from another'],
  ['(?(1)a|b)', 'has a condition'],
  ['\\Ga', 'uses \\G'],
  ['(?<a-b>c)', 'has groups that balance'],
  ['(?r)a', 'reads from right to left'],
  ['a**', 'repeats a repetition'],
  ['a++', 'repeats a repetition'],
  ['*a', 'repeats nothing with “*”'],
  ['a|{2}', 'repeats nothing with “{”'],
  ['a{3,2}', 'repeats at least more often than at most'],
  ['[z-a]', 'the wrong way round'],
  ['\\q', 'has \\q, which means nothing'],
  ['\\p{Klingon}', 'names characters “Klingon”'],
  ['[[:alpha:]]', 'write \\w, \\d, \\s or \\p{L} instead'],
  ['(a)\\2', 'refers to a group that is not there (at character 4)'],
  ['(?:(a)|b)\\1', 'may not have matched by then'],
  ['a\\', 'ends in a backslash'],
  ['(?#a', 'has a comment without its “)”'],
  ['('.repeat(60) + ')'.repeat(60), 'more than 50 deep'],
])('%s is refused', (pattern, problem) => {
  expect(() => parseExpression(pattern, false)).toThrow(problem);
});
