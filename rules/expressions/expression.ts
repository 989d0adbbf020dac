import type { ExpressionMatch } from './linear-engine';
import type { Node } from './syntax';

/** One regular expression of a rule, ready to look at drafts. */
export interface Expression {
  /** Its number in the book, from 0; `ExpressionBook.wake` names it by that. */
  readonly index: number;
  /** `waiting` for a proof or a part, or `refused`: it then matches nothing. */
  readonly state: 'ready' | 'waiting' | 'refused';
  /** Its branches that do not run: all unless it is ready. */
  readonly left: readonly LeftOut[];
  /** All matches in a text, in order, none overlapping; at one place the first branch that matches. */
  matches(text: string): readonly ExpressionMatch[];
  /** The first match that begins at `from` (a UTF-16 offset) or after it; what stands before is seen by look-behinds. */
  find(text: string, from: number): ExpressionMatch | undefined;
  /** Whether it matches anywhere. */
  test(text: string): boolean;
}

/** A branch of an expression that does not run. */
export interface LeftOut {
  /** The pattern it is of, as the pack writes it. */
  pattern: string;
  /** What it waits for; undefined where it is refused. */
  needs?: 'proof' | 'linear';
  /** Why it is refused, in plain words. */
  reason?: string;
  /** The text that would freeze a page. */
  attack?: string;
  /** By what its proof is found. */
  key: string;
}

/** A branch to be proved: plain data, which may be sent to a worker. */
export interface Unproved {
  /** By what its proof is found (`Proofs`). */
  key: string;
  node: Node;
}
