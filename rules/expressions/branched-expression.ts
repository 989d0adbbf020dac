import type { AwakeExpressions } from './awake';
import type { Expression, LeftOut } from './expression';
import { allMatches, firstOf } from './first-of';
import type { ExpressionMatch, Search } from './linear-engine';
import { requiredLiterals } from './literals';
import { nativeSearch } from './native-search';
import { choiceOf, type Node } from './syntax';

/** A branch that runs: by itself where it has a search of its own, else put together with its neighbours. */
export interface Branch {
  node: Node;
  search?: Search;
}

/** With so few branches all run where one may match. */
const fewBranches = 8;
/** For how many sets of branches a search is kept. */
const mostSearches = 16;
const none: readonly ExpressionMatch[] = [];

/** An expression as a choice of branches, of which only those run in a text that may match there. */
export class BranchedExpression implements Expression {
  readonly index: number;
  readonly left: readonly LeftOut[];
  readonly #branches: readonly Branch[];
  readonly #awake: AwakeExpressions;
  /** Branches that may match in any text; the whole expression then always runs. */
  readonly #always: readonly number[];
  readonly #runsWhole: boolean;
  readonly #searches = new Map<string, Search>();

  constructor(index: number, branches: readonly Branch[], left: readonly LeftOut[], awake: AwakeExpressions) {
    this.index = index;
    this.left = left;
    this.#branches = branches;
    this.#awake = awake;
    this.#runsWhole = branches.length <= fewBranches;
    const literals = branches.map(({ node }) => requiredLiterals(node));
    this.#always = [...literals.keys()].filter((branch) => !literals[branch]);
    if (this.#always.length > 0) awake.addAlways(index);
    else if (this.#runsWhole && branches.length > 0)
      awake.add(
        index,
        0,
        literals.flatMap((some) => some ?? []),
      );
    if (this.#runsWhole) return;
    for (const [branch, some] of literals.entries()) if (some) awake.add(index, branch, some);
  }

  get state(): 'ready' | 'waiting' | 'refused' {
    if (this.#branches.length > 0) return 'ready';
    return this.left.some(({ needs }) => needs) ? 'waiting' : 'refused';
  }

  matches(text: string): readonly ExpressionMatch[] {
    const search = this.#searchIn(text);
    return search ? allMatches(search, text) : none;
  }

  find(text: string, from: number): ExpressionMatch | undefined {
    return this.#searchIn(text)?.(text, from);
  }

  test(text: string): boolean {
    return this.find(text, 0) !== undefined;
  }

  /** What looks for the branches that may match in a text; undefined where none may. */
  #searchIn(text: string): Search | undefined {
    const awake = this.#awake.branches(this.index, text);
    if (awake.length + this.#always.length === 0) return undefined;
    if (this.#runsWhole) return this.#search('', () => this.#branches);
    const numbers = [...awake, ...this.#always].sort((a, b) => a - b);
    return this.#search(numbers.join(), () => numbers.map((number) => this.#branches[number] as Branch));
  }

  /** The kept search for some branches, or a new one. */
  #search(key: string, branches: () => readonly Branch[]): Search {
    const known = this.#searches.get(key);
    if (known) return known;
    if (this.#searches.size >= mostSearches) this.#searches.clear();
    const search = firstOf(searchesOf(branches()));
    this.#searches.set(key, search);
    return search;
  }
}

/** Neighbouring branches without a search of their own are one expression; the others keep their place between. */
function searchesOf(branches: readonly Branch[]): Search[] {
  const searches: Search[] = [];
  let neighbours: Node[] = [];
  const finish = () => {
    if (neighbours.length > 0) searches.push(nativeSearch(choiceOf(neighbours)));
    neighbours = [];
  };
  for (const { node, search } of branches) {
    if (search) {
      finish();
      searches.push(search);
    } else neighbours.push(node);
  }
  finish();
  return searches;
}
