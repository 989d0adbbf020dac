import type { Span } from '../finding';
import type { Reading } from '../reading';
import { LOWER, UPPER } from '../text/fold';
import { EVERYDAY } from '../text/marks';
import { GLUED, SENTENCE_START, WORD } from '../text/tokens';

/** How words can be written. */
export const capitalizations = ['sentence', 'title', 'upper', 'lower'] as const;
export type Capitalization = (typeof capitalizations)[number];

/** Words that stay small inside a title, English and French. */
const smallWords = new Set(
  `a an the and but or nor for so yet of in on at to by up as if is vs via with from le la les l' d' de du des un une et ou
  au aux en à sur`.split(/\s+/),
);
const fewestOfTitle = 4;
/** What stands before a word that surely begins a sentence: neither "..." nor a quotation's end nor a list's mark. */
const surelyNew = /(^|[^.…][.!?]|\n[^\S\n]*\n)\s*$/;

/** The words of a part of a post, by token index, that are not written so; `isKnown` names are right as they are. */
export function writtenOtherwise(
  match: Capitalization,
  reading: Reading,
  part: Span,
  isKnown: (index: number) => boolean,
): number[] {
  const words = wordsIn(reading, part);
  const [first = -1] = words;
  const wrong = (isWrong: (bits: number, index: number) => boolean): number[] =>
    words.filter((index) => isWrong(reading.bits(index), index) && !isKnown(index));
  if (match === 'upper') return wrong((bits) => (bits & LOWER) !== 0);
  if (match === 'lower') return wrong((bits) => (bits & UPPER) !== 0);
  if (match === 'title')
    return wrong((bits, index) => isSmall(bits) && (index === first || !isSmallWord(reading, index)));
  const small = wrong((bits, index) => index === first && isSmall(bits) && surelyBegins(reading, index));
  return small.length > 0 || !isTitle(reading, words) ? small : wrong((_, index) => isTitleWord(reading, index, first));
}

/** A word as it should be written; for sentence case that is its first letter. */
export function rewritten(match: Capitalization, word: string): string {
  if (match === 'upper') return word.toUpperCase();
  return match === 'lower' ? word.toLowerCase() : word.charAt(0).toUpperCase() + word.slice(1);
}

/** The indexes of the words with letters of two cases. */
function wordsIn(reading: Reading, { start, end }: Span): number[] {
  const { tokens } = reading;
  const words: number[] = [];
  for (let index = reading.tokenAt(start); index < tokens.count && (tokens.start[index] as number) < end; index++) {
    const bits = tokens.bits[index] as number;
    if ((tokens.start[index] as number) >= start && bits & WORD && bits & (UPPER | LOWER)) words.push(index);
  }
  return words;
}

function isSmall(bits: number): boolean {
  return (bits & (UPPER | LOWER | GLUED)) === LOWER;
}

function isSmallWord({ tokens }: Reading, index: number): boolean {
  return smallWords.has(tokens.foldedText(index));
}

function surelyBegins(reading: Reading, index: number): boolean {
  const start = reading.tokens.start[index] as number;
  return (
    (reading.bits(index) & SENTENCE_START) !== 0 && surelyNew.test(reading.text.slice(Math.max(0, start - 20), start))
  );
}

/** Whether a sentence has capitals as a title has: on everyday words too, and on all but the small ones. */
function isTitle(reading: Reading, [first = -1, ...others]: readonly number[]): boolean {
  const hasAll = others.every((index) => !isSmall(reading.bits(index)) || isSmallWord(reading, index));
  return hasAll && others.filter((index) => isTitleWord(reading, index, first)).length >= fewestOfTitle;
}

/** An everyday word with a capital and small letters, not the first: a name is no everyday word, an acronym has no small ones. */
function isTitleWord({ tokens, senses }: Reading, index: number, first: number): boolean {
  const bits = tokens.bits[index] as number;
  return (
    index !== first && (bits & (UPPER | LOWER)) === (UPPER | LOWER) && senses[tokens.word[index] as number] === EVERYDAY
  );
}
