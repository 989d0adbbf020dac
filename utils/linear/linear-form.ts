import type { Node } from '../../rules/expressions/syntax';
import type { Alphabet } from './alphabet';

/** An expression in the syntax of RE2, over the letters of its alphabet. */
export interface LinearForm {
  source: string;
  /** The pattern's number of each of RE2's groups, from group 1. */
  groups: readonly number[];
}

/** @returns undefined where RE2 has no way to say it: look-aheads, references, groups that hold fast. */
export function linearForm(node: Node, alphabet: Alphabet): LinearForm | undefined {
  const groups: number[] = [];
  try {
    return { source: `(?m)${print(node, alphabet, groups)}`, groups };
  } catch (error) {
    if (error === inexpressible) return undefined;
    throw error;
  }
}

const inexpressible = new Error('RE2 can’t express it');

const places: Readonly<Record<string, string>> = {
  'word-edge': '\\b',
  'no-word-edge': '\\B',
  'line-start': '^',
  'line-end': '$',
  'text-start': '\\A',
  'text-end': '\\z',
};

/** @param groups collects the groups in RE2's order; undefined inside look-behinds, which can't have any. */
function print(node: Node, alphabet: Alphabet, groups: number[] | undefined): string {
  const printed = (inner: Node) => print(inner, alphabet, groups);
  switch (node.type) {
    case 'text':
      return [...node.text]
        .map((character) => alphabet.print(alphabet.numbersOfCharacter(character, node.ignoreCase)))
        .join('');
    case 'set':
      return alphabet.print(alphabet.numbersOfSet(node.set));
    case 'sequence':
      return node.items.map(printed).join('');
    case 'choice':
      return `(?:${node.branches.map(printed).join('|')})`;
    case 'repeat':
      return `(?:${printed(node.item)})${quantifierOf(node)}`;
    case 'capture':
      groups?.push(node.group);
      return `(${groups ? '' : '?:'}${printed(node.item)})`;
    case 'look':
      if (!node.behind) throw inexpressible;
      return `(?<${node.negated ? '!' : '='}${print(node.item, alphabet, undefined)})`;
    case 'place': {
      const place = places[node.place];
      if (place === undefined) throw inexpressible;
      return place;
    }
    default:
      throw inexpressible;
  }
}

function quantifierOf({ min, max, lazy }: { min: number; max: number; lazy: boolean }): string {
  return `{${min},${max === Number.POSITIVE_INFINITY ? '' : max}}${lazy ? '?' : ''}`;
}
