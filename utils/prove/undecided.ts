import type { Proof } from '../../rules/expressions/proof';
import type { Node } from '../../rules/expressions/syntax';
import { linearEngine } from '../linear/linear-engine';
import { longestProof } from './longest-proof';

/** What becomes of an expression of which it was not found out in time how slow a text can make it. */
export function undecided(node: Node): Proof {
  if (linearEngine.compile(node)) return { verdict: 'linear' };
  const reason = `It could not be proved within ${longestProof / 1000} seconds that no text makes it slow. Make it shorter, or repeat at most so often, as in {0,30}.`;
  return { verdict: 'refused', reason };
}
