import { ENGLISH, FRENCH, OTHER_LANGUAGE } from './marks';
import type { Tokens } from './tokens';

/**
 * The language of a text by its stop words: `en`, `fr`, or undefined where the words don't say it clearly. A language
 * that looks like one of the two (Spanish, Italian, German...) is undefined as well.
 */
export function guessLanguage(tokens: Tokens, marks: Int32Array): 'en' | 'fr' | undefined {
  const { english, french, other } = countStopWords(tokens, marks);
  if (isClear(english, french, other)) return 'en';
  return isClear(french, english, other) ? 'fr' : undefined;
}

/**
 * The language a text is in if it is one of the two, for what does no harm by being wrong: where nothing speaks for another
 * language, a word or two are taken for English.
 */
export function likelyLanguage(tokens: Tokens, marks: Int32Array): 'en' | 'fr' | undefined {
  const { english, french, other } = countStopWords(tokens, marks);
  if (other > english && other > french) return undefined;
  return french > english ? 'fr' : 'en';
}

/** How many words of a text are stop words of each language; a word may be one of several. */
function countStopWords(tokens: Tokens, marks: Int32Array): { english: number; french: number; other: number } {
  let english = 0;
  let french = 0;
  let other = 0;
  for (let index = 0; index < tokens.count; index++) {
    const mark = marks[tokens.word[index] as number] as number;
    if (mark & ENGLISH) english++;
    if (mark & FRENCH) french++;
    if (mark & OTHER_LANGUAGE) other++;
  }
  return { english, french, other };
}

function isClear(own: number, rival: number, other: number): boolean {
  return own >= 2 && own >= rival * 2 && own > other * 1.5;
}
