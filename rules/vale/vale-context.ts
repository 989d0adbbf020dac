import type { Need } from '../checking/waiting-rule';
import type { Expression } from '../expressions/expression';
import { reportLeft } from '../expressions/report-left';
import type { CompileContext } from '../kind';
import type { Tagger } from '../tagger';

/** What compiling a rule takes of the checker. */
export type ForValeRules = Pick<CompileContext, 'expressions' | 'parts' | 'vocabulary' | 'wait' | 'refuse'>;

/** The fields that excuse a match. */
interface Excusing {
  exceptions: readonly string[];
  vocab: boolean;
}

const encoder = new TextEncoder();

/** Longest first by bytes, as Vale sorts what stands in an alternation without an order of its own. */
export function longestFirst(patterns: readonly string[]): string[] {
  const bytes = new Map(patterns.map((pattern) => [pattern, encoder.encode(pattern).length]));
  return [...patterns].sort((a, b) => (bytes.get(b) as number) - (bytes.get(a) as number));
}

/** The expression of all accepted words, once for all rules of a checker. */
const accepted = new WeakMap<readonly string[], Expression>();

/** What a point may use while it compiles one rule. */
export class ValeContext {
  readonly #context: ForValeRules;
  readonly #needs = new Set<Need>();
  #lacksAny = false;

  constructor(context: ForValeRules) {
    this.#context = context;
  }

  /** Whether something does not run whose silence would make the rule find what is not there: the rule then must not run. */
  get lacksAny(): boolean {
    return this.#lacksAny;
  }

  /** Tells parts of speech, where they can be told by now. */
  get tag(): Tagger | undefined {
    return this.#context.parts.tag;
  }

  /** Says that the rule does not run until parts of speech can be told. */
  waitForTagger(): void {
    this.#wait('tagger');
  }

  /**
   * @param pattern as Vale composes it; what of it must not run matches nothing, and the checker says so.
   * @throws ExpressionError
   */
  expression(pattern: string, ignoreCase = false): Expression {
    const expression = this.#context.expressions.add(pattern, { ignoreCase });
    reportLeft(expression, { wait: (need) => this.#wait(need), refuse: this.#context.refuse });
    return expression;
  }

  /** The same for one whose silence is a finding: without all of it the rule does not run. */
  neededExpression(pattern: string, ignoreCase = false): Expression {
    const expression = this.expression(pattern, ignoreCase);
    if (expression.left.length > 0) this.#lacksAny = true;
    return expression;
  }

  /** The same for a text that may, but need not be, an expression: undefined where it is none. */
  triedExpression(pattern: string): Expression | undefined {
    try {
      return this.expression(pattern);
    } catch (error) {
      if (error instanceof Error && error.name === 'ExpressionError') return undefined;
      throw error;
    }
  }

  /** One of some patterns, the first first, as whole words unless `nonword`. */
  oneOf(patterns: readonly string[], { nonword, ignorecase }: { nonword: boolean; ignorecase: boolean }): Expression {
    const edge = nonword ? '' : '\\b';
    return this.expression(`${edge}(?:${patterns.join('|')})${edge}`, ignorecase);
  }

  /** Tells which matches are excused: an exception or a word of the vocabulary is somewhere in them, in its own case. */
  excuses({ exceptions, vocab }: Excusing): (matched: string) => boolean {
    const own = exceptions.length > 0 ? this.neededExpression(oneOfExceptions(exceptions)) : undefined;
    const words = vocab ? this.#accepted() : undefined;
    if (!own && !words) return () => false;
    return (matched) => {
      const trimmed = matched.trim();
      return own?.test(trimmed) === true || words?.test(trimmed) === true;
    };
  }

  /** Exceptions and accepted words as one expression; undefined where there are none. */
  exceptions({ exceptions, vocab }: Excusing): Expression | undefined {
    const all = this.#all({ exceptions, vocab });
    return all.length > 0 ? this.expression(oneOfExceptions(all)) : undefined;
  }

  /** Tells how a word is written whatever its place: as the exception it equals, or as it is where one is in it. */
  exactWriting(excusing: Excusing): (word: string) => string | undefined {
    const all = this.#all(excusing);
    if (all.length === 0) return () => undefined;
    const byLower = new Map(all.toReversed().map((word) => [word.toLowerCase(), word]));
    const anywhere = this.expression(`(?:${all.join('|')})`);
    return (word) => byLower.get(word.toLowerCase()) ?? (anywhere.test(word) ? word : undefined);
  }

  #wait(need: Need): void {
    if (!this.#needs.has(need)) this.#context.wait(need);
    this.#needs.add(need);
  }

  #all({ exceptions, vocab }: Excusing): readonly string[] {
    return vocab ? [...exceptions, ...this.#context.vocabulary.accept] : exceptions;
  }

  #accepted(): Expression | undefined {
    const { accept } = this.#context.vocabulary;
    if (accept.length === 0) return undefined;
    const known = accepted.get(accept);
    if (known) return known;
    const expression = this.expression(oneOfExceptions(accept));
    accepted.set(accept, expression);
    return expression;
  }
}

/** Whole words, each in its own case unless it says otherwise. */
function oneOfExceptions(patterns: readonly string[]): string {
  const ownCase = longestFirst(patterns).map((pattern) => (pattern.startsWith('(?i)') ? pattern : `(?-i)${pattern}`));
  return `\\b(?:${ownCase.join('|')})\\b`;
}
