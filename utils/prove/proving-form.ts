import type { Node } from '../../rules/expressions/syntax';
import type { Alphabet } from '../linear/alphabet';
import { groupIn } from './group-in';

/** How an expression is turned into one that is proved instead. */
interface Form {
  alphabet: Alphabet;
  /** From its end, as look-behinds run. */
  isBackwards: boolean;
  /** The places that may stand in it; others are left out. */
  hasLines: boolean;
}

/**
 * An expression over the letters of its alphabet. Look-arounds are left out, groups that hold fast may let go, a reference
 * is what its group may be: all of which only adds ways to go. With a letter that no text has at the end it never matches, so all
 * ways are gone through: whatever the real one does in a text, with others beside it and again after each match, is less.
 */
export function provingForm(node: Node, root: Node, form: Form): string {
  const print = (inner: Node) => provingForm(inner, root, form);
  switch (node.type) {
    case 'text': {
      const characters = [...node.text].map((character) =>
        form.alphabet.print(form.alphabet.numbersOfCharacter(character, node.ignoreCase)),
      );
      return (form.isBackwards ? characters.toReversed() : characters).join('');
    }
    case 'set':
      return form.alphabet.print(form.alphabet.numbersOfSet(node.set));
    case 'sequence':
      return (form.isBackwards ? node.items.toReversed() : node.items).map(print).join('');
    case 'choice':
      return `(?:${node.branches.map(print).join('|')})`;
    case 'repeat':
      return `(?:${print(node.item)})${quantifierOf(node)}`;
    case 'capture':
    case 'atomic':
      return `(?:${print(node.item)})`;
    case 'look':
      return '';
    case 'place':
      return placeOf(node.place, form);
    case 'reference': {
      const group = groupIn(root, node.group);
      return group ? `(?:${print(group)})?` : '';
    }
  }
}

function placeOf(place: string, { isBackwards, hasLines }: Form): string {
  if (place === 'word-edge') return '\\b';
  if (place === 'no-word-edge') return '\\B';
  if (!hasLines) return '';
  if (place === 'line-start') return isBackwards ? '$' : '^';
  if (place === 'line-end') return isBackwards ? '^' : '$';
  return '';
}

function quantifierOf({ min, max, lazy }: { min: number; max: number; lazy: boolean }): string {
  return `{${min},${max === Number.POSITIVE_INFINITY ? '' : max}}${lazy ? '?' : ''}`;
}
