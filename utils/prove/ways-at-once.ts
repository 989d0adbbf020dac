import type { Node } from '../../rules/expressions/syntax';
import type { Alphabet } from '../linear/alphabet';

interface Ways {
  /** In how many ways the node may be gone through, an endless repetition counting as one. */
  count: number;
  /** The letters it may begin with, as bits. */
  first: bigint;
  canBeEmpty: boolean;
}

const emptyWays: Ways = { count: 1, first: 0n, canBeEmpty: true };

/**
 * In how many ways an expression may go on from one place of a text at most, beside how often it goes around its loops:
 * by so much does it take longer than the power of the text's length alone says. Of a choice only those branches count together
 * that begin with the same letter.
 */
export function waysAtOnce(node: Node, alphabet: Alphabet): number {
  return waysOf(node, alphabet).count;
}

function waysOf(node: Node, alphabet: Alphabet): Ways {
  switch (node.type) {
    case 'text': {
      const [character] = node.text;
      return oneOf(alphabet.numbersOfCharacter(character as string, node.ignoreCase));
    }
    case 'set':
      return oneOf(alphabet.numbersOfSet(node.set));
    case 'sequence':
      return node.items.map((item) => waysOf(item, alphabet)).reduce(after, emptyWays);
    case 'choice':
      return ofChoice(
        node.branches.map((branch) => waysOf(branch, alphabet)),
        alphabet.size,
      );
    case 'repeat':
      return ofRepeat(waysOf(node.item, alphabet), node);
    case 'capture':
    case 'atomic':
      return waysOf(node.item, alphabet);
    case 'look':
      return { ...emptyWays, count: waysOf(node.item, alphabet).count };
    default:
      return emptyWays;
  }
}

function oneOf(numbers: readonly number[]): Ways {
  return { count: 1, first: numbers.reduce((bits, number) => bits | (1n << BigInt(number)), 0n), canBeEmpty: false };
}

function after(one: Ways, other: Ways): Ways {
  return {
    count: one.count * other.count,
    first: one.canBeEmpty ? one.first | other.first : one.first,
    canBeEmpty: one.canBeEmpty && other.canBeEmpty,
  };
}

function ofChoice(branches: readonly Ways[], letters: number): Ways {
  const always = branches.filter(({ canBeEmpty }) => canBeEmpty).reduce((sum, { count }) => sum + count, 0);
  const others = branches.filter(({ canBeEmpty }) => !canBeEmpty);
  let most = 0;
  for (let number = 0; number < letters; number++) {
    const bit = 1n << BigInt(number);
    const sum = others.reduce((all, { count, first }) => ((first & bit) === 0n ? all : all + count), 0);
    most = Math.max(most, sum);
  }
  return {
    count: Math.max(1, always + most),
    first: branches.reduce((all, { first }) => all | first, 0n),
    canBeEmpty: always > 0,
  };
}

/** Beyond this nobody asks how many exactly. */
const countless = 1e6;

function ofRepeat(item: Ways, { min, max }: { min: number; max: number }): Ways {
  const canBeEmpty = min === 0 || item.canBeEmpty;
  if (max === Number.POSITIVE_INFINITY) return { ...item, count: item.count ** Math.max(1, min), canBeEmpty };
  let count = 0;
  for (let times = min; times <= max && count < countless; times++) count += item.count ** times;
  return { ...item, count, canBeEmpty };
}
