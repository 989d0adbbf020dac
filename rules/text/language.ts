import { ENGLISH, FRENCH, OTHER_LANGUAGE } from './marks';
import type { Tokens } from './tokens';

/**
 * The language of a text by its stop words: `en`, `fr`, or undefined where the words don't say it clearly. A language
 * that looks like one of the two (Spanish, Italian, German...) is undefined as well.
 */
export function guessLanguage(tokens: Tokens, marks: Int32Array): 'en' | 'fr' | undefined {
  let english = 0;
  let french = 0;
  let other = 0;
  for (let index = 0; index < tokens.count; index++) {
    const mark = marks[tokens.word[index] as number] as number;
    if (mark & ENGLISH) english++;
    if (mark & FRENCH) french++;
    if (mark & OTHER_LANGUAGE) other++;
  }
  if (isClear(english, french, other)) return 'en';
  return isClear(french, english, other) ? 'fr' : undefined;
}

function isClear(own: number, rival: number, other: number): boolean {
  return own >= 2 && own >= rival * 2 && own > other * 1.5;
}
