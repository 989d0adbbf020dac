import type { Wakes } from './kind';

/** A rule that looks at every draft, or only at those that wake it. */
interface Wakeable {
  readonly wakes: Wakes | undefined;
}

/** Tells which of many rules can find anything in a text, so that all the others cost nothing. */
export class RulesToVisit<Rule extends Wakeable> {
  readonly #rules: readonly Rule[];
  readonly #always: readonly Rule[];
  /** Numbers of rules by group. */
  readonly #byGroup: number[][] = [];
  readonly #due: Rule[] = [];
  /** When each rule was last taken, so that it is taken once a text. */
  readonly #taken: Int32Array;
  #turn = 0;

  constructor(rules: readonly Rule[]) {
    this.#rules = rules;
    this.#always = rules.filter(({ wakes }) => wakes === undefined);
    this.#taken = new Int32Array(rules.length);
    rules.forEach(({ wakes }, rule) => {
      for (const group of wakes?.groups ?? []) {
        this.#byGroup[group] ??= [];
        this.#byGroup[group].push(rule);
      }
    });
  }

  /**
   * The rules for a text: those for every draft in their order, then those it wakes.
   * @param groupsHit the groups of phrases that are in the text.
   */
  in(groupsHit: readonly number[]): readonly Rule[] {
    this.#turn++;
    this.#due.length = 0;
    // Counted loops: this runs for every draft.
    for (let at = 0; at < this.#always.length; at++) this.#due.push(this.#always[at] as Rule);
    for (let at = 0; at < groupsHit.length; at++) {
      const woken = this.#byGroup[groupsHit[at] as number];
      if (woken !== undefined) this.#take(woken);
    }
    return this.#due;
  }

  #take(woken: readonly number[]): void {
    for (let at = 0; at < woken.length; at++) {
      const rule = woken[at] as number;
      if (this.#taken[rule] === this.#turn) continue;
      this.#taken[rule] = this.#turn;
      this.#due.push(this.#rules[rule] as Rule);
    }
  }
}
