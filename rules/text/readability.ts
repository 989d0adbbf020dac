import { LETTER } from './fold';
import { type Tokens, WORD } from './tokens';

const fewestWords = 20;
const LETTER_E = 0x65;
const LETTER_L = 0x6c;

/**
 * Flesch-Kincaid school grade of an English text (Kincaid et al. 1975: 0.39 words per sentence + 11.8 syllables per word
 * - 15.59), one decimal; undefined below 20 words, where it says nothing.
 */
export function readingGrade(tokens: Tokens): number | undefined {
  let words = 0;
  let syllables = 0;
  for (let index = 0; index < tokens.count; index++) {
    if (!((tokens.bits[index] as number) & WORD)) continue;
    words++;
    syllables += syllablesOf(tokens, index);
  }
  if (words < fewestWords) return undefined;
  const grade = (0.39 * words) / tokens.sentences + (11.8 * syllables) / words - 15.59;
  return Math.max(0, Math.round(grade * 10) / 10);
}

/** How many syllables an English word has; a number counts as one. */
export function syllablesOf(tokens: Tokens, index: number): number {
  if (!((tokens.bits[index] as number) & LETTER)) return 1;
  return Math.max(1, (tokens.syllables[index] as number) - silentE(tokens, index));
}

/** The e that ends "safe" is not heard; the one of "little" is. */
function silentE(tokens: Tokens, index: number): number {
  const { folded } = tokens;
  const end = tokens.foldedEnd[index] as number;
  return folded[end - 1] === LETTER_E && folded[end - 2] !== LETTER_L && folded[end - 2] !== LETTER_E ? 1 : 0;
}
