import { childrenOf, type Node } from './syntax';

/**
 * What is known of an expression by its form: `literal` is fixed text, `bounded` has no unbounded repetition and few ways
 * through it, `unproved` needs a proof that no text makes it slow.
 */
export type ExpressionClass = 'literal' | 'bounded' | 'unproved';

/** In how many ways an expression may go through a text from one place before it must have been proved. */
export const fewWays = 2_000;

/** Classifies one branch by its form. */
export function classify(node: Node): ExpressionClass {
  if (isLiteral(node)) return 'literal';
  return waysThrough(node) <= fewWays ? 'bounded' : 'unproved';
}

function isLiteral(node: Node): boolean {
  if (node.type === 'sequence' || node.type === 'capture') return childrenOf(node).every(isLiteral);
  return node.type === 'text' || node.type === 'place';
}

/** How many ways there are at most through a node from one place, those inside look-arounds too; infinite without bound. */
function waysThrough(node: Node): number {
  switch (node.type) {
    case 'sequence':
      return node.items.reduce((ways, item) => ways * waysThrough(item), 1);
    case 'choice':
      return node.branches.reduce((ways, branch) => ways + waysThrough(branch), 0);
    case 'repeat':
      return waysToRepeat(waysThrough(node.item), node);
    case 'capture':
    case 'atomic':
    case 'look':
      return waysThrough(node.item);
    default:
      return 1;
  }
}

/** All ways to go through something `min` to `max` times. */
function waysToRepeat(ways: number, { min, max }: { min: number; max: number }): number {
  if (max > fewWays) return Number.POSITIVE_INFINITY;
  let all = 0;
  for (let times = min; times <= max && all <= fewWays; times++) all += ways ** times;
  return all;
}
