import {
  charClass,
  classAt,
  DIGIT,
  foldFirst,
  foldSecond,
  foldThird,
  IGNORABLE,
  LETTER,
  MARK,
  SPACE,
  unitAt,
  VOWEL,
} from './fold';
import { syllablesOf } from './readability';
import { type Tokens, WHOLE } from './tokens';

const APOSTROPHE = 0x27;
const FULL_STOP = 0x2e;
const COMMA = 0x2c;
const COLON = 0x3a;
const LETTER_Q = 0x71;
const LETTER_S = 0x73;
const LETTER_U = 0x75;
const inWord = LETTER | DIGIT | MARK;
const elidedLetters = new Set('ldjmnstc'.split('').map((letter) => letter.charCodeAt(0)));
/** jusqu', lorsqu', puisqu', quoiqu' are the longest. */
const longestElision = 6;

/** How a word goes on at what is neither letter nor digit. */
const STOPS = 0;
export const GOES_ON = 1;
/** l', d', qu': the apostrophe is the last of the word. */
const ELIDES = 2;
/** The word ends; its 's is kept beside it. */
const POSSESSES = 3;

/** Whether a code point above U+FFFF is a letter: ideographs, and the letters in fancy type that fold to plain ones. */
export function isLetterPoint(point: number): boolean {
  return (
    (point >= 0x10000 && point < 0x1b170) ||
    (point >= 0x1d400 && point < 0x1d800) ||
    (point >= 0x20000 && point < 0x32000)
  );
}

/**
 * Reads the word or number that begins at `at` into the columns of token `index`: its end, folded units, classes seen and
 * syllables, whatever is in it.
 * @returns where to read on.
 */
export function readWord(text: string, at: number, tokens: Tokens, index: number): number {
  const { folded } = tokens;
  const from = tokens.foldedCount;
  let count = from;
  let seen = 0;
  let whole = 0;
  let vowelRuns = 0;
  let inVowel = 0;
  let end = at;
  let next = at;
  for (;;) {
    for (; next < text.length; next++) {
      const unit = text.charCodeAt(next);
      const kind = charClass[unit] as number;
      if (!(kind & inWord)) {
        if (kind & IGNORABLE) continue;
        break;
      }
      folded[count++] = foldFirst[unit] as number;
      seen |= kind;
      if (unit > 0xbf) {
        count = foldMore(unit, folded, count);
        if (kind & MARK) {
          end = next + 1;
          continue;
        }
      }
      vowelRuns += kind & VOWEL & ~inVowel;
      inVowel = kind & VOWEL;
      end = next + 1;
    }
    // Most words end at a space.
    if (next >= text.length || (charClass[text.charCodeAt(next)] as number) & SPACE) break;
    const way = wayOn(text, next, seen, folded, from, count);
    if (way === STOPS) break;
    if (way === POSSESSES) {
      whole = WHOLE;
      tokens.foldedCut[index] = count;
      folded[count++] = APOSTROPHE;
      folded[count++] = LETTER_S;
      next = pastIgnorables(text, next + 1) + 1;
      tokens.wholeEnd[index] = next;
      break;
    }
    count = pushSpecial(text, next, folded, count);
    const isPair = unitAt(text, next) >= 0xd800;
    if (isPair) seen |= LETTER;
    next += isPair ? 2 : 1;
    end = next;
    if (way === ELIDES) break;
  }
  tokens.end[index] = end;
  tokens.foldedStart[index] = from;
  tokens.foldedEnd[index] = tokens.foldedCount = count;
  tokens.bits[index] = (seen & 15) | whole;
  tokens.syllables[index] =
    seen & LETTER ? syllablesOf(vowelRuns / VOWEL, folded[count - 2] as number, folded[count - 1] as number) : 1;
  return next;
}

/** Writes the second and third unit of a folded letter; gives where they end. */
function foldMore(unit: number, folded: Uint16Array, count: number): number {
  if (unit >= foldSecond.length || foldSecond[unit] === 0) return count;
  folded[count] = foldSecond[unit] as number;
  if (foldThird[unit] === 0) return count + 1;
  folded[count + 1] = foldThird[unit] as number;
  return count + 2;
}

/**
 * How a word goes on over what stopped its run: an apostrophe, a decimal point, a letter in fancy type.
 * @param seen the classes of its units; its folded units are those from `from` up to `count`.
 */
export function wayOn(
  text: string,
  at: number,
  seen: number,
  folded: Uint16Array,
  from: number,
  count: number,
): number {
  const unit = text.charCodeAt(at);
  if (foldFirst[unit] === APOSTROPHE) return overApostrophe(text, at, seen, folded, from, count);
  if (unit === FULL_STOP || unit === COMMA || unit === COLON)
    // 1,126 and 7:30 and 6.99 are one number.
    return seen === DIGIT && classAt(text, at + 1) & DIGIT ? GOES_ON : STOPS;
  if (unit < 0xd800 || unit > 0xdbff) return STOPS;
  return isLetterPoint(text.codePointAt(at) as number) ? GOES_ON : STOPS;
}

function overApostrophe(
  text: string,
  at: number,
  seen: number,
  folded: Uint16Array,
  from: number,
  count: number,
): number {
  const after = pastIgnorables(text, at + 1);
  if (seen & DIGIT || !(classAt(text, after) & LETTER)) return STOPS;
  if (isElision(folded, from, count)) return ELIDES;
  const isPossessive = (unitAt(text, after) | 0x20) === LETTER_S && !(classAt(text, after + 1) & inWord);
  return isPossessive ? POSSESSES : GOES_ON;
}

function pastIgnorables(text: string, at: number): number {
  let after = at;
  while (classAt(text, after) & IGNORABLE) after++;
  return after;
}

/** l', d', qu' and their like: in French a word of their own. */
function isElision(folded: Uint16Array, from: number, count: number): boolean {
  const last = folded[count - 1] as number;
  if (count - from === 1) return elidedLetters.has(last);
  return last === LETTER_U && count - from <= longestElision && folded[count - 2] === LETTER_Q;
}

/** Writes the folded form of what a word goes on over; gives where it ends. */
function pushSpecial(text: string, at: number, folded: Uint16Array, count: number): number {
  const unit = text.charCodeAt(at);
  if (unit < 0xd800) {
    folded[count] = foldFirst[unit] as number;
    return count + 1;
  }
  const plain = String.fromCodePoint(text.codePointAt(at) as number)
    .normalize('NFKD')
    .toLowerCase();
  for (let own = 0; own < plain.length; own++) folded[count + own] = plain.charCodeAt(own);
  return count + plain.length;
}
