import { shortened } from './shortened';

/** A regular expression that can't be read, or that asks for what JavaScript lacks; the message is a whole sentence. */
export class ExpressionError extends Error {
  override name = 'ExpressionError';

  readonly pattern: string;
  readonly at: number;

  /** @param at where in the pattern, in UTF-16 units from 0. */
  constructor(problem: string, pattern: string, at: number) {
    super(`The expression “${shortened(pattern)}” ${problem} (at character ${at + 1}).`);
    this.pattern = pattern;
    this.at = at;
  }
}
