import { expect, test } from 'vitest';
import { parseExpression } from '../../../rules/expressions/parse-expression';
import { Alphabet, stranger } from '../../../utils/linear/alphabet';
import { automatonOf } from '../../../utils/prove/automaton';
import { fromEverywhere, powerOf } from '../../../utils/prove/automaton-growth';
import { growthOf } from '../../../utils/prove/growth';
import { provingForm } from '../../../utils/prove/proving-form';

/** Two provers that share nothing but the alphabet must agree. */
test.each([
  'a+',
  'ab+c',
  'a*b*c*',
  'a+b+a+',
  '[ab]+[bc]+',
  '(?:ab)+(?:abab)+',
  '(?:a|b)+a',
  '(?:a+b)+',
  '(?:a?b)+c?',
  '(?:a+)+',
  '(?:a|ab|b)+',
  '(?:aa|aaa)*b',
  '(?:a{2,3})+',
  'a{2,}b{0,2}a*',
  '\\w+@\\w+\\.\\w+',
  '.*,.*',
  '"[^"]*"',
  '(?:[^,]+,)+x',
])('%s grows as the other prover says', async (pattern) => {
  const node = parseExpression(pattern, false);
  const alphabet = new Alphabet(node);
  const all = (1n << BigInt(alphabet.size)) - 1n;
  const own = powerOf(fromEverywhere(automatonOf(node, node, alphabet, false), all));
  const form = provingForm(node, node, { alphabet, isBackwards: false, hasLines: true });
  const other = await growthOf(`${form}\\x0${stranger.charCodeAt(0)}`, 'm', 30_000);
  expect(own ?? 'exponential').toBe(other.kind === 'power' ? other.power : other.kind);
});
