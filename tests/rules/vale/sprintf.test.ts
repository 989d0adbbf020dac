import { expect, it } from 'vitest';
import { filledMessage, quotedList } from '../../../rules/vale/sprintf';

it.each([
  ["Use '%s' rather than '%s'.", ['use', 'utilize'], "Use 'use' rather than 'utilize'."],
  ['No %[2]s, %[1]s, %s', ['a', 'b'], 'No b, a, b'],
  ['Too many words', ['a', 'b'], 'Too many words'],
  ['One too few: %s%s.', ['a'], 'One too few: a.'],
  ['Two too few: %s%s%s', ['a'], 'Two too few: a%!s(BADINDEX)'],
  ['%[5]s', ['a'], '%!s(BADINDEX)'],
  ['50%% of %v', ['all'], '50% of all'],
  ['%q and %d', ['a', '7'], '"a" and %!d(string=7)'],
  ['%.3s', ['abcdef'], 'abc'],
  ['100%', ['a'], '100%'],
  ['Two\nlines   and spaces: %s', ['a  b'], 'Two lines and spaces: a b'],
  ['$& $1 %s', ['$&'], '$& $1 $&'],
])('%j with %j is %j', (message, words, filled) => {
  expect(filledMessage(message, words)).toBe(filled);
});

it('lists words as Vale does', () => {
  expect([['a'], ['a', 'b'], ['a', 'b', 'c']].map(quotedList)).toEqual(["'a'", "'a' or 'b'", "'a', 'b', or 'c'"]);
});
