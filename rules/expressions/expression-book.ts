import type { Parts } from '../checking/parts';
import { AwakeExpressions } from './awake';
import { type Branch, BranchedExpression } from './branched-expression';
import { branchesOf } from './branches';
import { classify } from './classify';
import type { Expression, LeftOut, Unproved } from './expression';
import { expressionKey } from './expression-key';
import type { Search } from './linear-engine';
import { literalSearch } from './literal-search';
import { nativeSearch } from './native-search';
import { parseExpression } from './parse-expression';
import { inPieces } from './search-in-pieces';
import type { Node } from './syntax';
import { toJavaScript } from './to-javascript';

/** All regular expressions of a checker. */
export class ExpressionBook {
  readonly #parts: Parts;
  readonly #awake = new AwakeExpressions();
  readonly #expressions = new Map<string, Expression>();
  readonly #unproved = new Map<string, Node>();

  constructor(parts: Parts) {
    this.#parts = parts;
  }

  /** How many expressions it has. */
  get size(): number {
    return this.#expressions.size;
  }

  /**
   * @param pattern as rule packs write it (the dialect of .NET, which Vale uses).
   * @throws ExpressionError where the pattern can't be read or asks for what JavaScript lacks.
   */
  add(pattern: string, { ignoreCase = false } = {}): Expression {
    const key = (ignoreCase ? 'i' : '-') + pattern;
    const known = this.#expressions.get(key);
    if (known) return known;
    const branches: Branch[] = [];
    const left: LeftOut[] = [];
    for (const node of branchesOf(parseExpression(pattern, ignoreCase))) {
      const branch = classify(node) === 'unproved' ? this.#proved(node, pattern) : { node, search: searchOf(node) };
      if ('search' in branch) branches.push(branch);
      else left.push(branch);
    }
    const expression = new BranchedExpression(this.size, branches, left, this.#awake);
    this.#expressions.set(key, expression);
    return expression;
  }

  /** The branches that wait for a proof, each once. */
  get unproved(): readonly Unproved[] {
    return [...this.#unproved].map(([key, node]) => ({ key, node }));
  }

  /** The numbers of the expressions that may match in a text; the others surely do not. One pass, once a text. */
  wake(text: string): readonly number[] {
    return this.#awake.in(text).expressions;
  }

  /** How a branch runs according to its proof, or why it does not. */
  #proved(node: Node, pattern: string): Branch | LeftOut {
    const { source, flags } = toJavaScript(node);
    const key = expressionKey(source, flags);
    const proof = this.#parts.proofs?.[key];
    if (!proof) {
      this.#unproved.set(key, node);
      return { pattern, key, needs: 'proof' };
    }
    switch (proof.verdict) {
      case 'safe':
        return { node, search: searchOf(node) };
      case 'pieces':
        return { node, search: inPieces(nativeSearch(node)) };
      case 'linear': {
        const { linear } = this.#parts;
        const search = linear?.compile(node);
        if (search) return { node, search };
        return linear
          ? { pattern, key, reason: 'It can’t run safely on any engine here.' }
          : { pattern, key, needs: 'linear' };
      }
      case 'refused': {
        const { reason, attack } = proof;
        return { pattern, key, reason, ...(attack === undefined ? {} : { attack }) };
      }
    }
  }
}

/** A branch on the browser's own means. */
function searchOf(node: Node): Search {
  return literalSearch(node) ?? nativeSearch(node);
}
