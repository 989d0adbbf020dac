import { charClass, SPACE } from './fold';
import { ABBREVIATION, TITLE_ABBREVIATION } from './marks';
import { CAPITALIZED, SYMBOL, type Tokens, WORD } from './tokens';

/** Whether a sentence ends at a mark: no, surely, or only if the next word has a capital. */
export const GOES_ON = 0;
export const ENDS = 1;
export const ENDS_BEFORE_CAPITAL = 2;

const FULL_STOP = 0x2e;
const closing = new Set('"\'”’»)]*_!?…'.split('').map((character) => character.charCodeAt(0)));

/** What the mark `unit` at `at`, which comes after token `last`, does to the sentence. */
export function sentenceEnd(
  text: string,
  at: number,
  unit: number,
  last: number,
  tokens: Tokens,
  marks: Int32Array,
): number {
  const isEnd = unit === FULL_STOP || unit === 0x21 || unit === 0x3f || unit === 0x2026;
  if (!isEnd || !endsThere(text, at + 1)) return GOES_ON;
  return unit === FULL_STOP && last >= 0 && tokens.end[last] === at ? afterWord(last, tokens, marks) : ENDS;
}

function endsThere(text: string, at: number): boolean {
  if (at >= text.length) return true;
  const unit = text.charCodeAt(at);
  const isSurrogate = unit >= 0xd800 && unit <= 0xdfff;
  return (
    ((charClass[unit] as number) & SPACE) !== 0 || unit === 0x0a || unit === 0x0d || isSurrogate || closing.has(unit)
  );
}

/** A full stop right after a word: of an abbreviation (Sgt. Ito), an initial (Theo V.), "p.m.", or of the sentence. */
function afterWord(last: number, tokens: Tokens, marks: Int32Array): number {
  const bits = tokens.bits[last] as number;
  if (!(bits & WORD)) return ENDS;
  const word = marks[tokens.word[last] as number] as number;
  const before = last > 0 ? (tokens.bits[last - 1] as number) : 0;
  const afterCapitalized = (before & (WORD | CAPITALIZED)) === (WORD | CAPITALIZED);
  if (word & TITLE_ABBREVIATION) return afterCapitalized ? ENDS_BEFORE_CAPITAL : GOES_ON;
  if (word & ABBREVIATION) return ENDS_BEFORE_CAPITAL;
  const isLetter = (tokens.end[last] as number) - (tokens.start[last] as number) === 1 && (bits & 1) !== 0;
  if (!isLetter) return ENDS;
  const dotted = (before & SYMBOL) !== 0 && tokens.end[last - 1] === tokens.start[last];
  return dotted ? ENDS_BEFORE_CAPITAL : bits & CAPITALIZED ? GOES_ON : ENDS;
}
