import fc from 'fast-check';
import { expect, test } from 'vitest';
import { ExpressionBook } from '../../../rules/expressions/expression-book';
import { allMatches } from '../../../rules/expressions/first-of';
import { nativeSearch } from '../../../rules/expressions/native-search';
import { parseExpression } from '../../../rules/expressions/parse-expression';
import type { Proof, Proofs } from '../../../rules/expressions/proof';
import { anyPattern, anyText } from './any-pattern';

/** As if every expression had this proof. */
function allProved(proof: Proof): Proofs {
  return new Proxy({}, { get: () => proof });
}

const safe = { proofs: allProved({ verdict: 'safe' }) };

test('what the gate and the branches leave out would not have matched', () => {
  fc.assert(
    fc.property(anyPattern, fc.boolean(), anyText, (pattern, ignoreCase, text) => {
      const whole = allMatches([nativeSearch(parseExpression(pattern, ignoreCase))], text);
      const expression = new ExpressionBook(safe).add(pattern, { ignoreCase });
      const found = expression.matches(text);
      expect(found.map(({ start, end, groups }) => [start, end, [...groups]])).toEqual(
        whole.map(({ start, end, groups }) => [start, end, [...groups]]),
      );
      expect(expression.test(text)).toBe(whole.length > 0);
      for (const { start, end, groups } of found) expect(text.slice(start, end)).toBe(groups[0]);
    }),
    { numRuns: 100 },
  );
}, 60_000);

test('only expressions that may match are awake', () => {
  const book = new ExpressionBook({});
  const [guarantee, percent, any] = ['guarantee[sd]?', '\\d+ ?%', '\\d{4}'].map((pattern) =>
    book.add(pattern, { ignoreCase: true }),
  );
  expect(book.wake('We GUARANTEED it')).toEqual([any?.index, guarantee?.index]);
  expect(book.wake('nothing here')).toEqual([any?.index]);
  expect(percent?.state).toBe('waiting');
});

test('the order of the branches decides, not the length of the match', () => {
  const words = ['cat', 'category', 'dog', 'do', 'one', 'two', 'six', 'ten', 'red', 'blue'];
  const expression = new ExpressionBook({}).add(`(?:${words.join('|')})`);
  expect(expression.matches('category dogs').map(({ groups }) => groups[0])).toEqual(['cat', 'dog']);
});

test('a branch without a proof is left out, the others run', () => {
  const book = new ExpressionBook({});
  const expression = book.add('(?:a+b|c|(d)e)');
  expect(expression.state).toBe('ready');
  expect(expression.left).toMatchObject([{ pattern: '(?:a+b|c|(d)e)', needs: 'proof', key: '/a+b/u' }]);
  expect(expression.matches('ab c de').map(({ groups }) => groups)).toEqual([['c'], ['de', 'd']]);
  expect(book.unproved).toEqual([{ key: '/a+b/u', node: parseExpression('a+b', false) }]);
});

test('what waits or is refused matches nothing and says why', () => {
  expect(new ExpressionBook({}).add('a+b')).toMatchObject({ state: 'waiting', left: [{ needs: 'proof' }] });
  const slow = new ExpressionBook({ proofs: allProved({ verdict: 'linear' }) }).add('a+b');
  expect(slow).toMatchObject({ state: 'waiting', left: [{ needs: 'linear' }] });
  const proof = { verdict: 'refused', reason: 'It freezes.', attack: 'aaa' } as const;
  const refused = new ExpressionBook({ proofs: allProved(proof) }).add('a+b');
  expect(refused).toMatchObject({ state: 'refused', left: [{ reason: 'It freezes.', attack: 'aaa' }] });
  expect(refused.matches('aab')).toEqual([]);
});

test('in pieces an expression finds in a long text what it finds in a whole one', () => {
  const book = new ExpressionBook({ proofs: allProved({ verdict: 'pieces' }) });
  const pattern = '(?<=\\s|^)\\w+ed\\b|😀+x';
  const expression = book.add(pattern, { ignoreCase: true });
  const whole = nativeSearch(parseExpression(pattern, true));
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom('walked ', 'a', ' ', '😀', '😀x', 'red\n', 'naïveded '), {
        minLength: 1500,
        maxLength: 3000,
      }),
      (parts) => {
        const text = parts.join('');
        expect(expression.matches(text)).toEqual(allMatches([whole], text));
      },
    ),
    { numRuns: 20 },
  );
});

test('many texts of one draft are each looked at once', () => {
  const book = new ExpressionBook({});
  const expression = book.add('word \\d', {});
  for (let number = 0; number < 200; number++) expect(expression.test(`a word ${number}`)).toBe(true);
  expect(expression.test('a word')).toBe(false);
  const later = book.add('later', {});
  expect(later.test('a word later')).toBe(true);
});
