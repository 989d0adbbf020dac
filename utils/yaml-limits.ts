import { type Document, visit } from 'yaml';

/** Whether a YAML document is nested too deeply: nothing a person writes is, and recursion over it could break. */
export function deeperThan(document: Document, levels: number): boolean {
  // Between a value and the one around it lies a pair, in maps.
  const longest = levels * 2;
  let deeper = false;
  visit(document, {
    Node: (_, _node, path) => {
      deeper ||= path.length > longest;
      return deeper ? visit.BREAK : undefined;
    },
  });
  return deeper;
}
