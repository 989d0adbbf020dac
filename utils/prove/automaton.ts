import type { Node } from '../../rules/expressions/syntax';
import type { Alphabet } from '../linear/alphabet';
import { groupIn } from './group-in';

/** The most states an automaton is made with. */
const mostStates = 5_000;

/**
 * An automaton that goes all the ways an expression may go: a state for each place of the expression that takes a
 * character, and how many ways lead from one to the next. Places and look-arounds are left out, which only adds ways.
 */
export interface Automaton {
  /** The letters each state takes, as bits. */
  letters: readonly bigint[];
  /** Which states may follow each, and in how many ways. */
  follow: readonly ReadonlyMap<number, number>[];
  first: ReadonlyMap<number, number>;
}

/** States in which a part of an expression may begin and end, by how many ways; and in how many it may be empty. */
interface Part {
  first: ReadonlyMap<number, number>;
  last: ReadonlyMap<number, number>;
  empty: number;
}

const emptyPart: Part = { first: new Map(), last: new Map(), empty: 1 };

/** @throws RangeError where the expression is too large. */
export function automatonOf(node: Node, root: Node, alphabet: Alphabet, isBackwards: boolean): Automaton {
  const builder = new Builder(root, alphabet, isBackwards);
  const { first } = builder.build(node);
  return { letters: builder.letters, follow: builder.follow, first };
}

class Builder {
  readonly letters: bigint[] = [];
  readonly follow: Map<number, number>[] = [];
  readonly #root: Node;
  readonly #alphabet: Alphabet;
  readonly #isBackwards: boolean;

  constructor(root: Node, alphabet: Alphabet, isBackwards: boolean) {
    this.#root = root;
    this.#alphabet = alphabet;
    this.#isBackwards = isBackwards;
  }

  build(node: Node): Part {
    switch (node.type) {
      case 'text': {
        const { ignoreCase } = node;
        return this.#sequence([...node.text], (one) => this.#state(this.#alphabet.numbersOfCharacter(one, ignoreCase)));
      }
      case 'set':
        return this.#state(this.#alphabet.numbersOfSet(node.set));
      case 'sequence':
        return this.#sequence(node.items, (item) => this.build(item));
      case 'choice':
        return node.branches.map((branch) => this.build(branch)).reduce(either);
      case 'repeat':
        return this.#repeat(node.item, node.min, node.max);
      case 'capture':
      case 'atomic':
        return this.build(node.item);
      case 'look':
      case 'place':
        return emptyPart;
      case 'reference': {
        const group = groupIn(this.#root, node.group);
        return group ? either(this.build(group), emptyPart) : emptyPart;
      }
    }
  }

  #state(numbers: readonly number[]): Part {
    const state = this.letters.length;
    if (state >= mostStates) throw new RangeError('too many states');
    this.letters.push(numbers.reduce((bits, number) => bits | (1n << BigInt(number)), 0n));
    this.follow.push(new Map());
    const only = new Map([[state, 1]]);
    return { first: only, last: only, empty: 0 };
  }

  #sequence<Item>(items: readonly Item[], build: (item: Item) => Part): Part {
    const ordered = this.#isBackwards ? items.toReversed() : items;
    return ordered.reduce<Part>((before, item) => this.#after(before, build(item)), emptyPart);
  }

  #after(one: Part, other: Part): Part {
    this.#link(one, other);
    return {
      first: sum(one.first, times(other.first, one.empty)),
      last: sum(other.last, times(one.last, other.empty)),
      empty: one.empty * other.empty,
    };
  }

  #link(one: Part, other: Part): void {
    for (const [from, ways] of one.last) {
      const follow = this.follow[from] as Map<number, number>;
      for (const [to, more] of other.first) follow.set(to, (follow.get(to) ?? 0) + ways * more);
    }
  }

  #repeat(item: Node, min: number, max: number): Part {
    let all = emptyPart;
    const isEndless = max === Number.POSITIVE_INFINITY;
    for (let time = 1; time < min || (time === min && !isEndless); time++) all = this.#after(all, this.build(item));
    if (isEndless) {
      const endless = this.build(item);
      this.#link(endless, endless);
      return this.#after(all, min === 0 ? { ...endless, empty: 1 } : endless);
    }
    // One more, and after it perhaps one more: built from the inside.
    let optional = emptyPart;
    for (let time = min; time < max; time++) optional = either(this.#after(this.build(item), optional), emptyPart);
    return this.#after(all, optional);
  }
}

function either(one: Part, other: Part): Part {
  return {
    first: sum(one.first, other.first),
    last: sum(one.last, other.last),
    empty: Math.min(1, one.empty + other.empty),
  };
}

function times(ways: ReadonlyMap<number, number>, factor: number): ReadonlyMap<number, number> {
  return factor === 1 ? ways : new Map(factor === 0 ? [] : [...ways].map(([state, count]) => [state, count * factor]));
}

function sum(one: ReadonlyMap<number, number>, other: ReadonlyMap<number, number>): ReadonlyMap<number, number> {
  const all = new Map(one);
  for (const [state, count] of other) all.set(state, (all.get(state) ?? 0) + count);
  return all;
}
