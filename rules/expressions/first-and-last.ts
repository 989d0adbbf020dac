import type { CharacterSet, Node } from './syntax';

/** Whether a character is one of words, as far as that is known beforehand. */
export type Wordness = 'word' | 'other' | 'unknown';

const wordCharacter = /[\p{L}\p{Mn}\p{Nd}\p{Pc}\u200c\u200d]/u;

/** What a node's match begins with, or ends with where `isLast`. */
export function edgeOf(node: Node | undefined, isLast: boolean): Wordness {
  switch (node?.type) {
    case 'text': {
      const characters = [...node.text];
      return wordnessOf((isLast ? characters.at(-1) : characters[0]) as string);
    }
    case 'set':
      return edgeOfSet(node.set);
    case 'sequence':
      return edgeOf(isLast ? node.items.at(-1) : node.items[0], isLast);
    case 'choice':
      return common(node.branches.map((branch) => edgeOf(branch, isLast)));
    case 'repeat':
      return node.min > 0 ? edgeOf(node.item, isLast) : 'unknown';
    case 'capture':
    case 'atomic':
      return edgeOf(node.item, isLast);
    default:
      return 'unknown';
  }
}

/** Sets of many ranges are not looked into. */
function edgeOfSet({ ranges, classes, negated }: CharacterSet): Wordness {
  if (negated || classes.some((named) => named.negated)) return 'unknown';
  const kinds = classes.map(({ name }): Wordness => (name === 'word' || name === 'digit' ? 'word' : 'unknown'));
  for (const [from, to] of ranges) {
    if (to - from > 64) return 'unknown';
    for (let point = from; point <= to; point++) kinds.push(wordnessOf(String.fromCodePoint(point)));
  }
  return common(kinds);
}

function wordnessOf(character: string): Wordness {
  return wordCharacter.test(character) ? 'word' : 'other';
}

function common(kinds: readonly Wordness[]): Wordness {
  const [first] = kinds;
  return first && kinds.every((kind) => kind === first) ? first : 'unknown';
}
