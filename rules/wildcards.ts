import { DIGIT, LETTER } from './fold';
import { DAY, ENGLISH, FRENCH, MONEY, MONTH, NUMBER_WORD } from './marks';
import type { WildcardName } from './phrase-expansion';
import { CAPITALIZED, GLUED, SENTENCE_START, SYMBOL, type Tokens, WORD } from './tokens';

const noNames = ENGLISH | FRENCH | DAY | MONTH;
const magnitudes = new Set(['k', 'm', 'million', 'millions', 'billion', 'billions', 'thousand', 'mille', 'milliard']);
const noons = new Set(['noon', 'midnight', 'midi', 'minuit']);

/** How many tokens from `index` on a wildcard stands for; 0 where it does not fit. */
export function wildcardLength(name: WildcardName, index: number, tokens: Tokens, marks: Int32Array): number {
  return fits[name](index, tokens, marks);
}

type Fit = (index: number, tokens: Tokens, marks: Int32Array) => number;

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
    const bits = tokens.bits[index] as number;
    if (!(bits & DIGIT)) return bits & WORD && noons.has(tokens.foldedText(index)) ? 1 : 0;
    const text = tokens.foldedText(index);
    const rest = text.replace(/^\d{1,2}([:.]\d\d)?/, '');
    if (rest === text) return 0;
    if (/^(am|pm|h|h\d\d)$/.test(rest)) return 1;
    if (rest !== '') return 0;
    return meridiem(index, tokens) || (text.includes(':') ? 1 : 0);
  },
};

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
