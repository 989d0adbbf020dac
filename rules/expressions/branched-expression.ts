import type { AwakeExpressions } from './awake';
import type { Expression, LeftOut } from './expression';
import { allMatches, firstOf } from './first-of';
import type { ExpressionMatch, Search } from './linear-engine';
import { requiredLiterals } from './literals';
import type { Node } from './syntax';

/** A branch that runs. */
export interface Branch {
  node: Node;
  search: Search;
}

const none: readonly ExpressionMatch[] = [];

/** An expression as a choice of branches, of which only those run in a text that may match there. */
export class BranchedExpression implements Expression {
  readonly index: number;
  readonly left: readonly LeftOut[];
  readonly #searches: readonly Search[];
  readonly #awake: AwakeExpressions;
  /** Branches that may match in any text. */
  readonly #always: readonly number[];

  constructor(index: number, branches: readonly Branch[], left: readonly LeftOut[], awake: AwakeExpressions) {
    this.index = index;
    this.left = left;
    this.#searches = branches.map(({ search }) => search);
    this.#awake = awake;
    const always: number[] = [];
    for (const [branch, { node }] of branches.entries()) {
      const literals = requiredLiterals(node);
      if (literals) awake.add(index, branch, literals);
      else always.push(branch);
    }
    this.#always = always;
    if (always.length > 0) awake.addAlways(index);
  }

  get state(): 'ready' | 'waiting' | 'refused' {
    if (this.#searches.length > 0) return 'ready';
    return this.left.some(({ needs }) => needs) ? 'waiting' : 'refused';
  }

  matches(text: string): readonly ExpressionMatch[] {
    const searches = this.#searchesIn(text);
    return searches.length === 0 ? none : allMatches(searches, text);
  }

  find(text: string, from: number): ExpressionMatch | undefined {
    return firstOf(this.#searchesIn(text), text, from);
  }

  test(text: string): boolean {
    return this.#searchesIn(text).some((search) => search(text, 0));
  }

  /** Those of the branches that may match in a text, in their order. */
  #searchesIn(text: string): readonly Search[] {
    if (this.#always.length === this.#searches.length) return this.#searches;
    const awake = this.#awake.branches(this.index, text);
    const numbers = [...awake, ...this.#always].sort((a, b) => a - b);
    return numbers.map((number) => this.#searches[number] as Search);
  }
}
