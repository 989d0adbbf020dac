import type { Reading } from '../reading';
import { LINE_START, SYMBOL } from '../text/tokens';
import { clauseEnds, clauseStarts, negatedEnding, negators, notDenied } from './negators';

/** Clauses are shorter; what has no end is not searched to its beginning for every match. */
const longestClause = 40;

/**
 * Whether something is denied by what stands before it in its clause: "not guilty", "we cannot promise", "n'est pas
 * coupable". English and French. "Not only" and "no doubt" deny nothing.
 * @param start a UTF-16 offset.
 */
export function isNegated(start: number, reading: Reading): boolean {
  const { tokens } = reading;
  const from = reading.tokenAt(start);
  const first = Math.max(0, from - longestClause);
  for (let index = from - 1; index >= first; index--) {
    const isBefore = (reading.bits(index + 1) & LINE_START) !== 0 || tokens.sentence[index] !== tokens.sentence[from];
    const word = tokens.foldedText(index);
    const isMark = (reading.bits(index) & SYMBOL) !== 0;
    if (isBefore || (isMark ? clauseEnds.has(word) : clauseStarts.has(word))) return false;
    const denies = negators.has(word) || word.endsWith(negatedEnding);
    if (denies && !notDenied.has(tokens.foldedText(index + 1))) return true;
  }
  return false;
}
