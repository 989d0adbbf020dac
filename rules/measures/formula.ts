import { mathConstants, mathFunctions } from './formula-functions';

/** Arithmetic that was read; `count` gives each variable's value when it is asked for. */
export type Formula = (count: (variable: string) => number) => number;

/** Thrown by {@link readFormula} and {@link readCondition}; its message says in plain words what can't be read. */
class FormulaError extends Error {
  override name = 'FormulaError';
}

const longest = 1000;
const deepest = 40;
const token = /\s*(?:(\d+(?:\.\d*)?(?:e[+-]?\d+)?|\.\d+)|([a-z_][\w.]*)|(<=|>=|==|!=|&&|\|\||[-+*/%(),<>]))/iy;

type Operation = (a: number, b: number) => number;

/** Operators by how tightly they bind. */
const sums = new Map<string, Operation>([
  ['+', (a, b) => a + b],
  ['-', (a, b) => a - b],
]);
const products = new Map<string, Operation>([
  ['*', (a, b) => a * b],
  ['/', (a, b) => a / b],
  ['%', (a, b) => a % b],
]);
const comparisons = new Map<string, (a: number, b: number) => boolean>([
  ['<', (a, b) => a < b],
  ['>', (a, b) => a > b],
  ['<=', (a, b) => a <= b],
  ['>=', (a, b) => a >= b],
  ['==', (a, b) => a === b],
  ['!=', (a, b) => a !== b],
]);

/**
 * Reads arithmetic such as `0.39 * (words / sentences) + math.sqrt(links)`: + - * / %, brackets, numbers, variables and
 * the functions of `math`. Nothing in it is ever run as code.
 * @param variables the names it may use.
 * @throws FormulaError, with what is wrong and where.
 */
export function readFormula(source: string, variables: readonly string[]): Formula {
  const reader = new Reader(source, new Set(variables));
  const formula = reader.sum();
  reader.end();
  return formula;
}

/**
 * Reads what a result is compared with: `> 8`, `>= 3 and < 10`, `< 1 or > 5` (&& and || are the same; `and` binds tighter).
 * @throws FormulaError, with what is wrong and where.
 */
export function readCondition(source: string): (result: number) => boolean {
  const reader = new Reader(source, new Set());
  const ways: ((result: number) => boolean)[][] = [[]];
  for (let goesOn = true; goesOn; ) {
    ways.at(-1)?.push(reader.comparison());
    const isOther = reader.take('or', '||');
    if (isOther) ways.push([]);
    goesOn = isOther || reader.take('and', '&&');
  }
  reader.end();
  return (result) => ways.some((all) => all.every((holds) => holds(result)));
}

/** What is wrong with a formula and its condition; undefined where nothing is. */
export function formulaProblem(formula: string, condition: string, variables: readonly string[]): string | undefined {
  try {
    readFormula(formula, variables);
    readCondition(condition);
    return undefined;
  } catch (error) {
    if (error instanceof FormulaError) return error.message;
    throw error;
  }
}

/** Reads one source from left to right. */
class Reader {
  readonly #source: string;
  readonly #variables: ReadonlySet<string>;
  readonly #tokens: string[] = [];
  #at = 0;
  #depth = 0;

  constructor(source: string, variables: ReadonlySet<string>) {
    this.#source = source.trim();
    this.#variables = variables;
    if (this.#source.length > longest) throw new FormulaError(`a formula has at most ${longest} characters`);
    token.lastIndex = 0;
    for (let end = 0; end < this.#source.length; end = token.lastIndex) {
      const found = token.exec(this.#source)?.[0];
      if (found === undefined)
        throw new FormulaError(`“${this.#source.slice(end).trim()[0]}” means nothing in “${this.#source}”`);
      this.#tokens.push(found.trim());
    }
  }

  sum(): Formula {
    return this.#chain(sums, () => this.#chain(products, () => this.#value()));
  }

  comparison(): (result: number) => boolean {
    const compare = comparisons.get(this.#next());
    if (!compare) throw this.#unexpected('a comparison such as > 8');
    const limit = this.sum()(() => Number.NaN);
    return (result) => compare(result, limit);
  }

  /** Whether the next token is one of these; it is then behind. */
  take(...these: string[]): boolean {
    const isThere = these.includes(this.#tokens[this.#at] ?? '');
    if (isThere) this.#at++;
    return isThere;
  }

  end(): void {
    if (this.#at >= this.#tokens.length) return;
    this.#at++;
    throw this.#unexpected('the end');
  }

  /** One after the other, from the left: 8 - 3 - 2 is 3. */
  #chain(operations: ReadonlyMap<string, Operation>, part: () => Formula): Formula {
    let formula = part();
    for (;;) {
      const operation = operations.get(this.#tokens[this.#at] ?? '');
      if (!operation) return formula;
      this.#at++;
      const [left, right] = [formula, part()];
      formula = (count) => operation(left(count), right(count));
    }
  }

  #value(): Formula {
    if (++this.#depth > deepest)
      throw new FormulaError(`“${this.#source}” has brackets or signs more than ${deepest} deep`);
    const value = this.#readValue();
    this.#depth--;
    return value;
  }

  #readValue(): Formula {
    const next = this.#next();
    if (/^[\d.]/.test(next)) {
      const number = Number(next);
      return () => number;
    }
    if (next === '-' || next === '+') {
      const value = this.#value();
      return next === '-' ? (count) => -value(count) : value;
    }
    if (next === '(') {
      const inside = this.sum();
      this.#expect(')');
      return inside;
    }
    if (this.#variables.has(next)) return (count) => count(next);
    return next.startsWith('math.') ? this.#math(next.slice('math.'.length)) : this.#unknown(next);
  }

  #math(name: string): Formula {
    const constant = mathConstants.get(name);
    if (constant !== undefined) return () => constant;
    const called = mathFunctions.get(name);
    if (!called) throw new FormulaError(`math has no “${name}”; it has ${[...mathFunctions.keys()].join(', ')}`);
    this.#expect('(');
    const values = [this.sum()];
    while (this.take(',')) values.push(this.sum());
    this.#expect(')');
    if (values.length !== called.length)
      throw new FormulaError(`math.${name} takes ${called.length === 1 ? 'one value' : `${called.length} values`}`);
    return (count) => called(...values.map((value) => value(count)));
  }

  #unknown(name: string): never {
    if (!/^[a-z_]/i.test(name)) throw this.#unexpected('a number or a variable');
    const known = [...this.#variables].sort().join(', ');
    throw new FormulaError(`“${name}” can't be counted here${known ? `; what can be: ${known}` : ''}`);
  }

  #expect(expected: string): void {
    if (this.#next() !== expected) throw this.#unexpected(`“${expected}”`);
  }

  #next(): string {
    return this.#tokens[this.#at++] ?? '';
  }

  /** About the token just read. */
  #unexpected(expected: string): FormulaError {
    const found = this.#tokens[this.#at - 1];
    return new FormulaError(`“${this.#source}” has ${found ? `“${found}”` : 'its end'} where ${expected} is expected`);
  }
}
