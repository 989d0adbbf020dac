import type { ExpressionBook } from '../expressions/expression-book';
import type { Wakes } from '../kind';
import type { Reading } from '../reading';

/** A rule that looks at every draft, or only at those that wake it. */
interface Wakeable {
  readonly wakes: Wakes | undefined;
}

/** Tells which of many rules can find anything in a text, so that all the others cost nothing. */
export class RulesToVisit<Rule extends Wakeable> {
  readonly #rules: readonly Rule[];
  readonly #always: readonly Rule[];
  /** Numbers of rules, by group and by expression. */
  readonly #byGroup: number[][] = [];
  readonly #byExpression: number[][] = [];
  readonly #due: Rule[] = [];
  /** When each rule was last taken, so that it is taken once a text. */
  readonly #taken: Int32Array;
  #turn = 0;

  constructor(rules: readonly Rule[]) {
    this.#rules = rules;
    this.#always = rules.filter(({ wakes }) => wakes === undefined);
    this.#taken = new Int32Array(rules.length);
    rules.forEach(({ wakes }, rule) => {
      for (const group of wakes?.groups ?? []) append(this.#byGroup, group, rule);
      for (const expression of wakes?.expressions ?? []) append(this.#byExpression, expression, rule);
    });
  }

  /** The rules for a text that was read: those for every draft in their order, then those it wakes. */
  in(reading: Reading, expressions: ExpressionBook | undefined): readonly Rule[] {
    this.#turn++;
    this.#due.length = 0;
    // Counted loops: this runs for every draft.
    for (let at = 0; at < this.#always.length; at++) this.#due.push(this.#always[at] as Rule);
    this.#take(reading.groupsHit, this.#byGroup);
    if (expressions && this.#byExpression.length > 0) this.#take(expressions.wake(reading.text), this.#byExpression);
    return this.#due;
  }

  #take(there: readonly number[], rulesBy: readonly (readonly number[] | undefined)[]): void {
    for (let at = 0; at < there.length; at++) {
      const woken = rulesBy[there[at] as number];
      if (woken === undefined) continue;
      for (let one = 0; one < woken.length; one++) {
        const rule = woken[one] as number;
        if (this.#taken[rule] === this.#turn) continue;
        this.#taken[rule] = this.#turn;
        this.#due.push(this.#rules[rule] as Rule);
      }
    }
  }
}

function append(lists: number[][], index: number, value: number): void {
  lists[index] ??= [];
  lists[index].push(value);
}
