import { ExpressionError } from './expression-error';
import type { Node } from './syntax';

/**
 * Makes sure that a group a reference means has taken part by then. Where it has not, .NET lets the reference fail and
 * JavaScript lets it match nothing, so such a pattern would mean something else.
 * @throws ExpressionError
 */
export function checkReferences(node: Node, pattern: string): void {
  walk(node, new Set(), false, pattern);
}

/** Adds to `set` the groups that have surely taken part once `node` has matched. */
function walk(node: Node, set: Set<number>, isBackwards: boolean, pattern: string): void {
  switch (node.type) {
    case 'sequence':
      for (const item of node.items) walk(item, set, isBackwards, pattern);
      return;
    case 'choice': {
      const ways = node.branches.map((branch) => {
        const way = new Set(set);
        walk(branch, way, isBackwards, pattern);
        return way;
      });
      for (const group of ways[0] ?? []) if (ways.every((way) => way.has(group))) set.add(group);
      return;
    }
    case 'repeat':
      walk(node.item, node.min > 0 ? set : new Set(set), isBackwards, pattern);
      return;
    case 'look':
      walk(node.item, node.negated ? new Set(set) : set, isBackwards || node.behind, pattern);
      return;
    case 'capture':
      walk(node.item, set, isBackwards, pattern);
      // A look-behind matches from its end: which of its groups comes first is another question there.
      if (!isBackwards) set.add(node.group);
      return;
    case 'atomic':
      walk(node.item, set, isBackwards, pattern);
      return;
    case 'reference':
      if (set.has(node.group)) return;
      throw new ExpressionError(`refers to group ${node.group}, which may not have matched by then`, pattern, 0);
  }
}
