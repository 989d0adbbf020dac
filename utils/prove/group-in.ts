import { childrenOf, type Node } from '../../rules/expressions/syntax';

/** What a group of an expression matches; undefined where it has no such group. */
export function groupIn(node: Node, group: number): Node | undefined {
  if (node.type === 'capture' && node.group === group) return node.item;
  for (const child of childrenOf(node)) {
    const found = groupIn(child, group);
    if (found) return found;
  }
  return undefined;
}
