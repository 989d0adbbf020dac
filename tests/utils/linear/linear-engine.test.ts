import fc from 'fast-check';
import { expect, test } from 'vitest';
import { allMatches } from '../../../rules/expressions/first-of';
import { nativeSearch } from '../../../rules/expressions/native-search';
import { parseExpression } from '../../../rules/expressions/parse-expression';
import { linearEngine } from '../../../utils/linear/linear-engine';
import { anyText } from '../../rules/expressions/any-pattern';

test.each([
  '(?i)k+|[^\\W_]+s',
  '\\b\\w+?\\b',
  '(a|ab)(b?)',
  '(?<!s )\\S+$',
  '(?<=[Kk]|^)[^\\n]',
  '(?m)^.{1,3}$',
  '\\p{Lu}(?<low>\\p{Ll})*',
  '\\A\\W|\\w\\z',
  '(?i)[i-k]+(?-i)K?',
])('%s finds in linear time what it finds on the browser’s own engine', (pattern) => {
  const node = parseExpression(pattern, false);
  const linear = linearEngine.compile(node);
  const native = nativeSearch(node);
  if (!linear) throw new Error('not expressed');
  fc.assert(
    fc.property(anyText, (text) => {
      expect(allMatches([linear], text)).toEqual(allMatches([native], text));
    }),
    { numRuns: 200 },
  );
});

test.each(['a(?=b)', '(a)\\1', '(?>a)b', 'a\\Z', 'a{2000}b{2000}'])('%s is not for it', (pattern) => {
  expect(linearEngine.compile(parseExpression(pattern, false))).toBeUndefined();
});

test('what freezes other engines takes no time', () => {
  const search = linearEngine.compile(parseExpression('(a+)+$', false));
  expect(search?.(`${'a'.repeat(5_000)}!`, 0)).toBeUndefined();
});
