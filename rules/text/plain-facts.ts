import { charClass, DIGIT, foldFirst, foldSecond, LETTER, SPACE, unitAt } from './fold';

/** A letter or digit that folds to one unit. */
export const PLAIN = 1 << 8;
/** A word ends before it, whatever follows. */
export const STOPS = 1 << 9;
/** A word ends before it unless a link, an address or a number goes on. */
export const JOINS = 1 << 10;
/** What may follow a mark that joins: letters, digits, and the marks of addresses. */
export const JOINED = 1 << 11;
/** A mark that is never more than itself: no apostrophe, and nothing that mentions, hashtags or emoji are made of. */
export const MARK_ALONE = 1 << 12;
/** A word may go on over it: don't, 6.99, 7:30. */
export const MAY_GO_ON = 1 << 13;
/** No letter from a to z, once folded. */
export const NOT_A_TO_Z = 1 << 14;
/** A mark that may end a sentence. */
export const MAY_END = 1 << 15;
/** Where the folded unit stands in the facts. */
export const FOLDED = 16;

/** Past all alphabets with letters that fold to one, and past dashes, quotation marks and the ellipsis. */
const end = 0x2028;
const alphabetsEnd = 0x2000;
const dashes = 0x2012;
const ellipsis = 0x2026;

/**
 * By UTF-16 unit all that the reading of plain words asks, in one number: its class, the bits above and its folded unit. A
 * unit past its end, or with none of these bits, takes the long way.
 */
export const plainFacts = new Int32Array(end);
for (let unit = 0; unit < end; unit++) plainFacts[unit] = factsOf(unit);

function factsOf(unit: number): number {
  const kind = charClass[unit] as number;
  const folded = foldFirst[unit] as number;
  const facts = kind | (folded << FOLDED);
  if (kind & (LETTER | DIGIT)) {
    if (unit >= alphabetsEnd || foldSecond[unit] !== 0) return facts;
    return facts | PLAIN | JOINED | (folded > 0x60 && folded < 0x7b ? 0 : NOT_A_TO_Z);
  }
  if (kind !== 0) return kind & SPACE ? facts | STOPS : facts;
  if (folded === 0x27) return facts | MAY_GO_ON | NOT_A_TO_Z;
  if (unit < 0x80) return facts | ofAscii(String.fromCharCode(unit));
  if (unit === ellipsis) return facts | STOPS | MARK_ALONE | MAY_END;
  return unit >= dashes || unit === 0xab || unit === 0xbb ? facts | STOPS | MARK_ALONE : facts;
}

function ofAscii(mark: string): number {
  let facts = '.:@-'.includes(mark) ? JOINS : STOPS;
  if ('-_./'.includes(mark)) facts |= JOINED;
  if ('.,:'.includes(mark)) facts |= MAY_GO_ON | NOT_A_TO_Z;
  if ('.!?'.includes(mark)) facts |= MAY_END;
  return '-#@*\n\r'.includes(mark) ? facts : facts | MARK_ALONE;
}

/** The facts of the unit at an offset; 0 past the end of the text or of the table. */
export function factsAt(text: string, at: number): number {
  const unit = unitAt(text, at);
  return unit < end ? (plainFacts[unit] as number) : 0;
}
