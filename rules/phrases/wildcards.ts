import { DIGIT, LETTER } from '../text/fold';
import { DAY, ENGLISH, FRENCH, MONEY, MONTH, NOON, NUMBER_WORD } from '../text/marks';
import { CAPITALIZED, GLUED, SENTENCE_START, SYMBOL, type Tokens, WORD } from '../text/tokens';
import type { WildcardName } from './phrase-expansion';

const noNames = ENGLISH | FRENCH | DAY | MONTH;
const magnitudes = new Set(['k', 'm', 'million', 'millions', 'billion', 'billions', 'thousand', 'mille', 'milliard']);
/** What may be written to an hour: 5pm, 17h, 17h30. */
const hourSuffixes = /^(am|pm|h|h\d\d)$/;
const COLON = 0x3a;
const FULL_STOP = 0x2e;

/** How many tokens from `index` on a wildcard stands for; 0 where it does not fit. */
export type Fit = (index: number, tokens: Tokens, marks: Int32Array) => number;

/** What tells whether a wildcard fits; chosen once, when the phrase is read. */
export function fitOf(name: WildcardName): Fit {
  return fits[name];
}

/** A bit for each wildcard that may begin at a token, by what the token is made of; and one every token has. */
export const ANYTHING = 128;
const askedBits: Record<WildcardName, number> = { number: 1, word: 2, name: 4, time: 8, day: 16, month: 32, money: 64 };

/** The bit of a token's openings without which a wildcard need not be tried. */
export function askedBit(name: WildcardName): number {
  return askedBits[name];
}

/** Which wildcards a token with these bits may begin, as bits of {@link askedBit}, whatever its word. */
export function openingsOfBits(bits: number): number {
  let open = ANYTHING;
  if (bits & WORD) open |= askedBits.word;
  if (bits & CAPITALIZED) open |= askedBits.name;
  return bits & DIGIT ? open | askedBits.number | askedBits.time | askedBits.money : open;
}

/** Which wildcards a word with these marks and this sense may begin. */
export function openingsOfWord(mark: number, sense: number): number {
  let open = sense === NOON ? askedBits.time : 0;
  if (mark & NUMBER_WORD) open |= askedBits.number;
  if (mark & DAY) open |= askedBits.day;
  if (mark & MONTH) open |= askedBits.month;
  return mark & MONEY ? open | askedBits.money : open;
}

const fits: Record<WildcardName, Fit> = {
  word: (index, tokens) => ((tokens.bits[index] as number) & WORD ? 1 : 0),
  number(index, tokens, marks) {
    if (isNumber(index, tokens)) return 1;
    if (!(markOf(index, tokens, marks) & NUMBER_WORD)) return 0;
    const isPair = index + 1 < tokens.count && (tokens.bits[index + 1] as number) & GLUED;
    return isPair && markOf(index + 1, tokens, marks) & NUMBER_WORD ? 2 : 1;
  },
  name(index, tokens, marks) {
    const bits = tokens.bits[index] as number;
    if (!isCapitalized(bits) || markOf(index, tokens, marks) & noNames) return 0;
    if (!(bits & SENTENCE_START)) return 1;
    return index + 1 < tokens.count && isCapitalized(tokens.bits[index + 1] as number) ? 1 : 0;
  },
  day: (index, tokens, marks) => (markOf(index, tokens, marks) & DAY ? 1 : 0),
  month(index, tokens, marks) {
    // "may" and "mar" are months only with a capital.
    return markOf(index, tokens, marks) & MONTH && (tokens.bits[index] as number) & CAPITALIZED
      ? 1
      : frenchMonth(index, tokens, marks);
  },
  money(index, tokens, marks) {
    const hasSign = ((tokens.bits[index] as number) & SYMBOL) !== 0 && (markOf(index, tokens, marks) & MONEY) !== 0;
    const amount = hasSign ? index + 1 : index;
    if (amount >= tokens.count || !isNumber(amount, tokens)) return 0;
    let end = amount + 1;
    if (end < tokens.count && magnitudes.has(tokens.foldedText(end))) end++;
    if (hasSign) return end - index;
    return end < tokens.count && markOf(end, tokens, marks) & MONEY ? end + 1 - index : 0;
  },
  time(index, tokens) {
    // Only a noon word is asked this without a digit.
    if (!((tokens.bits[index] as number) & DIGIT)) return 1;
    const digits = hourLength(index, tokens);
    const length = tokens.foldedLength(index);
    if (digits === 0) return 0;
    if (digits < length) return hourSuffixes.test(tokens.foldedText(index).slice(digits)) ? 1 : 0;
    return meridiem(index, tokens) || (length > 3 && tokens.foldedUnit(index, length - 3) === COLON ? 1 : 0);
  },
};

/** How many units of a number token are an hour, with minutes or without: 5, 17, 4:30, 4.30; 0 where it begins with none. */
function hourLength(index: number, tokens: Tokens): number {
  const length = tokens.foldedLength(index);
  let at = 0;
  while (at < length && at < 3 && isDigit(tokens.foldedUnit(index, at))) at++;
  if (at === 0 || at === 3) return 0;
  if (length < at + 3) return at;
  const mark = tokens.foldedUnit(index, at);
  const hasMinutes =
    (mark === COLON || mark === FULL_STOP) &&
    isDigit(tokens.foldedUnit(index, at + 1)) &&
    isDigit(tokens.foldedUnit(index, at + 2));
  return hasMinutes ? at + 3 : at;
}

function isDigit(unit: number): boolean {
  return unit >= 0x30 && unit <= 0x39;
}

/** "5 pm", "5 p.m.", "17 h 30": how many tokens, counting the number; 0 where no hour follows. */
function meridiem(index: number, tokens: Tokens): number {
  const next = index + 1 < tokens.count ? tokens.foldedText(index + 1) : '';
  if (next === 'am' || next === 'pm' || next === 'h' || next === 'heures') {
    const minutes = next === 'h' && index + 2 < tokens.count && isNumber(index + 2, tokens);
    return minutes ? 3 : 2;
  }
  if ((next !== 'a' && next !== 'p') || index + 3 >= tokens.count) return 0;
  if (tokens.foldedText(index + 2) !== '.' || tokens.foldedText(index + 3) !== 'm') return 0;
  return index + 4 < tokens.count && tokens.foldedText(index + 4) === '.' ? 5 : 4;
}

function frenchMonth(index: number, tokens: Tokens, marks: Int32Array): number {
  const length = (tokens.end[index] as number) - (tokens.start[index] as number);
  return markOf(index, tokens, marks) & MONTH && length > 3 ? 1 : 0;
}

function isNumber(index: number, tokens: Tokens): boolean {
  return ((tokens.bits[index] as number) & (DIGIT | LETTER)) === DIGIT;
}

function isCapitalized(bits: number): boolean {
  return (bits & (WORD | CAPITALIZED)) === (WORD | CAPITALIZED);
}

function markOf(index: number, tokens: Tokens, marks: Int32Array): number {
  return marks[tokens.word[index] as number] as number;
}
