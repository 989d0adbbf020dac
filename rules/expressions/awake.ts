import { Gate } from './gate';

/** How many texts are remembered: a draft, the same with links masked, its sentences. */
const mostTexts = 64;
const noBranches: readonly number[] = [];

/** What may match in one text. */
interface Awake {
  /** Numbers of expressions. */
  expressions: readonly number[];
  /** By expression the branches that may match, of those that are asked for one by one. */
  branches: ReadonlyMap<number, readonly number[]>;
}

/** Knows of each text which expressions may match in it, by the texts they can't match without. */
export class AwakeExpressions {
  readonly #gate = new Gate();
  /** Of each number in the gate the expression, and the branch there. */
  readonly #expressionOf: number[] = [];
  readonly #branchOf: number[] = [];
  readonly #always: number[] = [];
  readonly #known = new Map<string, Awake>();
  #lastText: string | undefined;
  #last: Awake = { expressions: [], branches: new Map() };

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
    if (text === this.#lastText) return this.#last;
    const known = this.#known.get(text) ?? this.#look(text);
    this.#lastText = text;
    this.#last = known;
    return known;
  }

  #look(text: string): Awake {
    const branches = new Map<number, number[]>();
    this.#gate.read(text, (number) => {
      const expression = this.#expressionOf[number] as number;
      const branch = this.#branchOf[number] as number;
      const others = branches.get(expression);
      if (others) others.push(branch);
      else branches.set(expression, [branch]);
    });
    const expressions = [...this.#always];
    for (const expression of branches.keys()) expressions.push(expression);
    const awake = { expressions, branches };
    if (this.#known.size >= mostTexts) this.#known.clear();
    this.#known.set(text, awake);
    return awake;
  }

  /** The branches of an expression that may match, besides those that always may. */
  branches(expression: number, text: string): readonly number[] {
    return this.in(text).branches.get(expression) ?? noBranches;
  }

  #forget(): void {
    this.#lastText = undefined;
    this.#known.clear();
  }
}
