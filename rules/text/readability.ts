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

/** How many syllables an English word of letters has, by its runs of vowels; its folded units end at `end`. */
export function syllablesOf(vowelRuns: number, folded: Uint16Array, end: number): number {
  // The e that ends "safe" is not heard; the one of "little" is.
  if (vowelRuns < 2 || folded[end - 1] !== LETTER_E) return Math.max(1, vowelRuns);
  const before = folded[end - 2];
  return before === LETTER_L || before === LETTER_E ? vowelRuns : vowelRuns - 1;
}
