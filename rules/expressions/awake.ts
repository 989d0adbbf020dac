import { Gate } from './gate';

/** How many texts are remembered: a draft, the same with links masked, its sentences. */
const mostTexts = 32;
const noBranches: readonly number[] = [];

/** What may match in one text. */
interface Awake {
  text: string | undefined;
  /** Numbers of expressions. */
  expressions: readonly number[];
  /** By expression the branches that may match, besides those that always may. */
  branches: ReadonlyMap<number, readonly number[]> | undefined;
}

/** Knows of each text which expressions may match in it, by the texts they can't match without. */
export class AwakeExpressions {
  readonly #gate = new Gate();
  /** Of each number in the gate the expression, and the branch there. */
  readonly #expressionOf: number[] = [];
  readonly #branchOf: number[] = [];
  readonly #always: number[] = [];
  /** The latest texts; a few comparisons cost less than a hash of the text. */
  #known: Awake[] = [];
  #last: Awake = { text: undefined, expressions: [], branches: undefined };

  /** An expression is awake in every text. */
  addAlways(expression: number): void {
    this.#always.push(expression);
    this.#forget();
  }

  /** A branch of an expression is awake where one of these texts is. */
  add(expression: number, branch: number, literals: readonly string[]): void {
    this.#gate.add(literals);
    this.#expressionOf.push(expression);
    this.#branchOf.push(branch);
    this.#forget();
  }

  /** What may match in a text; looked for once as long as it is among the latest texts. */
  in(text: string): Awake {
    if (text === this.#last.text) return this.#last;
    this.#last = this.#known.find((known) => known.text === text) ?? this.#look(text);
    return this.#last;
  }

  #look(text: string): Awake {
    let branches: Map<number, number[]> | undefined;
    this.#gate.read(text, (number) => {
      const expression = this.#expressionOf[number] as number;
      const branch = this.#branchOf[number] as number;
      branches ??= new Map();
      const others = branches.get(expression);
      if (others) others.push(branch);
      else branches.set(expression, [branch]);
    });
    const awake = { text, expressions: this.#awakeExpressions(branches), branches };
    if (this.#known.length >= mostTexts) this.#known = [];
    this.#known.push(awake);
    return awake;
  }

  #awakeExpressions(branches: ReadonlyMap<number, unknown> | undefined): readonly number[] {
    if (!branches) return this.#always;
    const expressions = this.#always.slice();
    for (const expression of branches.keys()) if (!this.#always.includes(expression)) expressions.push(expression);
    return expressions;
  }

  /** The branches of an expression that may match, besides those that always may. */
  branches(expression: number, text: string): readonly number[] {
    return this.in(text).branches?.get(expression) ?? noBranches;
  }

  #forget(): void {
    this.#last = { text: undefined, expressions: [], branches: undefined };
    this.#known = [];
  }
}
