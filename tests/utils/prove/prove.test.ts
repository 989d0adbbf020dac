import { expect, test } from 'vitest';
import { parseExpression } from '../../../rules/expressions/parse-expression';
import { prove } from '../../../utils/prove/prove';

/** Long enough that a busy machine does not change a verdict. */
const patience = 30_000;

async function verdictOf(pattern: string): Promise<string> {
  return (await prove(parseExpression(pattern, false), patience)).verdict;
}

test.each(['"[^"]*"', '\\bauto-\\w+\\b', '\\b(?:am|are|is)\\b\\s*', '\\s[^\\s-]+ly-', '(?<=\\$\\d{1,9})kg+'])(
  '%s takes time as long as the text',
  async (pattern) => {
    expect(await verdictOf(pattern)).toBe('safe');
  },
);

test.each([
  '\\s+$',
  '\\w+ed\\b',
  '.*foo',
  '(?<!.*-)x',
  '\\bgo(?!\\s+on)',
  '(?:\\w+ ){0,30}x',
  '\\w+\\s+\\w+\\s+\\w+x',
  '(?:\\w+\\s?)*',
  '(\\w+) \\1',
  '(?>a+)b',
])('%s runs in pieces', async (pattern) => {
  expect(await verdictOf(pattern)).toBe('pieces');
});

test.each([
  ['(a+)+$', 'aaaaaaaa'],
  ['(a|a)*b', 'aaaaaaaa'],
  ['(.*)*x', '        '],
  ['(?:\\w+\\s?)*$', 'aaaaaaaa'],
  ['^(?:a|aa)+$', 'aaaaaaaa'],
  ['(?:x+x+)+y', 'xxxxxxxx'],
  ['.*.*.*x', '        '],
  ['(?=(a+)+b)c', 'aaaaaaaa'],
  ['(?<=b(a+)+)c', 'aaaaaaaa'],
  ['(?>(a+)+)b', 'aaaaaaaa'],
  ['(?i)(да|ДА)+!', 'дададада'],
  ['(\\p{L}+)*\\d', 'aaaaaaaa'],
])('%s is refused, with the text that would freeze a page', async (pattern, attack) => {
  expect(await prove(parseExpression(pattern, false), patience)).toEqual({
    verdict: 'refused',
    reason: expect.stringMatching(/^A text could freeze the page: .*\.$/),
    attack: expect.stringContaining(attack),
  });
});

test('too many ways that are no more with a longer text run on the linear-time engine', async () => {
  expect(await verdictOf('(?:a?){30}a{30}')).toBe('linear');
});

test('what is not found out in time runs on the linear-time engine, or never', async () => {
  expect(await prove(parseExpression('(a+)+$', false), 0)).toEqual({ verdict: 'linear' });
  expect(await prove(parseExpression('(a+)+(?=b)', false), 0)).toMatchObject({
    verdict: 'refused',
    reason: expect.stringContaining('within 2 seconds'),
  });
});
