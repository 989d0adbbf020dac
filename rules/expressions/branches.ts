import { type Node, sequenceOf } from './syntax';

/**
 * The branches of an expression, each an expression of its own with what stands before and after the choice: the first
 * branch that matches at a place is what the whole would match there. `\b(?:a|b)\b` is `\ba\b` and `\bb\b`.
 */
export function branchesOf(node: Node): readonly Node[] {
  if (node.type === 'choice') return node.branches;
  if (node.type === 'capture') return branchesOf(node.item).map((item) => ({ ...node, item }));
  if (node.type !== 'sequence') return [node];
  const at = indexOfLargestChoice(node.items);
  const chosen = node.items[at];
  if (!chosen) return [node];
  const before = node.items.slice(0, at);
  const after = node.items.slice(at + 1);
  return branchesOf(chosen).map((branch) => sequenceOf([...before, branch, ...after]));
}

/** The choice with the most branches that has nothing before it that could match in more than one way; -1 if none. */
function indexOfLargestChoice(items: readonly Node[]): number {
  let best = -1;
  let most = 1;
  for (const [at, item] of items.entries()) {
    const count = branchesOf(item).length;
    if (count > most) [best, most] = [at, count];
    if (!matchesInOneWay(item)) break;
  }
  return best;
}

function matchesInOneWay({ type }: Node): boolean {
  return type === 'text' || type === 'set' || type === 'place' || type === 'look' || type === 'reference';
}
