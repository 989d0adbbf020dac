import { childrenOf, type Node } from './syntax';

/** The highest number of an expression's groups; 0 where it has none. */
export function countCaptures(node: Node): number {
  const own = node.type === 'capture' ? node.group : 0;
  return childrenOf(node).reduce((most, child) => Math.max(most, countCaptures(child)), own);
}
