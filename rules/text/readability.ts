import type { Tokens } from './tokens';

const fewestWords = 20;
const LETTER_E = 0x65;
const LETTER_L = 0x6c;

/**
 * Flesch-Kincaid school grade of an English text (Kincaid et al. 1975: 0.39 words per sentence + 11.8 syllables per word
 * - 15.59), one decimal; undefined below 20 words, where it says nothing.
 */
export function readingGrade(tokens: Tokens): number | undefined {
  const { count, syllables, sentences } = tokens;
  let words = 0;
  let sum = 0;
  for (let index = 0; index < count; index++) {
    const own = syllables[index] as number;
    sum += own;
    if (own > 0) words++;
  }
  if (words < fewestWords) return undefined;
  const grade = (0.39 * words) / sentences + (11.8 * sum) / words - 15.59;
  return Math.max(0, Math.round(grade * 10) / 10);
}

/** How many syllables an English word of letters has, by its runs of vowels and its last two folded units. */
export function syllablesOf(vowelRuns: number, beforeLast: number, last: number): number {
  // The e that ends "safe" is not heard; the one of "little" is.
  const isSilent = last === LETTER_E && beforeLast !== LETTER_L && beforeLast !== LETTER_E;
  return Math.max(1, isSilent ? vowelRuns - 1 : vowelRuns);
}
