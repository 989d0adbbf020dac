/** Code points from the first to the last of the two. */
export type Range = readonly [number, number];

/** A class of characters that a set names; its source in JavaScript is in `class-sources.ts`. */
export interface NamedClass {
  /** `word`, `digit`, `space` or a Unicode property as `\p{...}` takes it in JavaScript. */
  name: string;
  negated: boolean;
}

/** Some characters; those of upper and lower case are both in it where case does not matter. */
export interface CharacterSet {
  ranges: readonly Range[];
  classes: readonly NamedClass[];
  negated: boolean;
}

/** A place between two characters. */
export type Place =
  | 'line-start'
  | 'line-end'
  | 'text-start'
  | 'text-end'
  | 'last-line-end'
  | 'word-edge'
  | 'no-word-edge';

/** A regular expression as read: what each part matches, without how it was written. */
export type Node =
  | { type: 'text'; text: string; ignoreCase: boolean }
  | { type: 'set'; set: CharacterSet }
  | { type: 'sequence'; items: readonly Node[] }
  | { type: 'choice'; branches: readonly Node[] }
  | { type: 'repeat'; item: Node; min: number; max: number; lazy: boolean }
  /** Remembers what it matched under a number from 1. */
  | { type: 'capture'; item: Node; group: number }
  /** Never tries another way once it has matched. */
  | { type: 'atomic'; item: Node }
  | { type: 'look'; item: Node; behind: boolean; negated: boolean }
  | { type: 'place'; place: Place }
  /** What a group matched, again. */
  | { type: 'reference'; group: number; ignoreCase: boolean };

/** Items after each other; sequences within are opened and neighbouring texts joined. */
export function sequenceOf(items: readonly Node[]): Node {
  const flat: Node[] = [];
  for (const item of items) {
    for (const inner of item.type === 'sequence' ? item.items : [item]) {
      const last = flat.at(-1);
      if (inner.type === 'text' && last?.type === 'text' && last.ignoreCase === inner.ignoreCase) {
        flat[flat.length - 1] = { ...last, text: last.text + inner.text };
      } else flat.push(inner);
    }
  }
  return flat.length === 1 ? (flat[0] as Node) : { type: 'sequence', items: flat };
}

/** The first branch that matches; choices within are opened. */
export function choiceOf(branches: readonly Node[]): Node {
  if (branches.length === 1) return branches[0] as Node;
  return {
    type: 'choice',
    branches: branches.flatMap((branch) => (branch.type === 'choice' ? branch.branches : [branch])),
  };
}

/** The nodes directly inside one. */
export function childrenOf(node: Node): readonly Node[] {
  if (node.type === 'sequence') return node.items;
  if (node.type === 'choice') return node.branches;
  return 'item' in node ? [node.item] : [];
}
