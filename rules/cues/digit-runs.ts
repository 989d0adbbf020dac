import type { Span } from '../finding';
import type { Reading } from '../reading';
import { classAt, DIGIT, foldFirst, LETTER, SPACE, unitAt } from '../text/fold';
import { type Tokens, WORD } from '../text/tokens';

/** Groups of digits with only the marks of written-out numbers between: "(416) 555-0142", "4532 0151 1283 0366". */
export interface DigitRun {
  groups: DigitGroup[];
  /** The token of its first digit. */
  token: number;
  /** How many digits it has. */
  length: number;
}

/** One unbroken group of ASCII digits (other scripts' are folded). */
export interface DigitGroup extends Span {
  digits: string;
  /** What stands between it and the group before, folded; '' for the first. */
  gap: string;
  /** What stands right before it, folded: '' after a space, else '+', '(', '#', a letter... */
  before: string;
}

const longestGap = 3;
const separators = new Set([' ', '-', '.', '(', ')', '/', '\u2013', '\u2011']);

/** The runs of a text that hold at least `least` digits; read once for all that ask. */
export function digitRuns(reading: Reading, least: number): readonly DigitRun[] {
  if (reading.tokens.digits < least) return noRuns;
  reading.digitRuns ??= readRuns(reading);
  return reading.digitRuns.filter(({ length }) => length >= least);
}

const noRuns: readonly DigitRun[] = [];
/** No number anyone looks for is shorter. */
const shortest = 7;

function readRuns(reading: Reading): DigitRun[] {
  const runs: DigitRun[] = [];
  const { tokens } = reading;
  let over = 0;
  for (let index = 0; index < tokens.count; index++) {
    const start = tokens.start[index] as number;
    if (start < over || !startsWithDigit(tokens, index)) continue;
    const run = readRun(reading.text, start, index);
    over = run.groups.at(-1)?.end ?? start + 1;
    if (run.length >= shortest) runs.push(run);
  }
  return runs;
}

function startsWithDigit(tokens: Tokens, index: number): boolean {
  const first = tokens.foldedUnit(index, 0);
  return ((tokens.bits[index] as number) & WORD) !== 0 && first >= 0x30 && first <= 0x39;
}

function readRun(text: string, from: number, token: number): DigitRun {
  const groups: DigitGroup[] = [];
  let gap = '';
  for (let at = from; at < text.length; ) {
    if (isDigit(text, at)) {
      const start = at;
      let digits = '';
      for (; isDigit(text, at); at++) digits += folded(text, at);
      groups.push({ digits, start, end: at, gap, before: beforeOf(text, start) });
      gap = '';
    } else {
      const character = classAt(text, at) === SPACE ? ' ' : folded(text, at);
      if (!separators.has(character) || gap.length >= longestGap) break;
      gap += character;
      at++;
    }
  }
  return { groups, token, length: groups.reduce((sum, { digits }) => sum + digits.length, 0) };
}

function isDigit(text: string, at: number): boolean {
  return (classAt(text, at) & DIGIT) !== 0;
}

function folded(text: string, at: number): string {
  return String.fromCharCode(foldFirst[text.charCodeAt(at)] as number);
}

function beforeOf(text: string, at: number): string {
  const character = at > 0 ? folded(text, at - 1) : ' ';
  return character.trim();
}

/** Whether a number ends at `end`, and does not go on as a word, a percentage or a longer number. */
export function endsNumber(text: string, end: number): boolean {
  if (classAt(text, end) & (LETTER | DIGIT) || unitAt(text, end) === 0x25) return false;
  const goesOn = '-.,:/'.includes(text.charAt(end)) && end < text.length;
  return !(goesOn && isDigit(text, end + 1));
}

/** All digits of some groups, one after the other. */
export function joinedDigits(groups: readonly DigitGroup[]): string {
  return groups.map(({ digits }) => digits).join('');
}

/** The check every payment card and Canadian SIN passes (ISO/IEC 7812-1, Luhn). */
export function passesLuhn(digits: string): boolean {
  let sum = 0;
  for (let at = 0; at < digits.length; at++) {
    const digit = Number(digits[digits.length - 1 - at]);
    const doubled = at % 2 === 1 ? digit * 2 : digit;
    sum += doubled > 9 ? doubled - 9 : doubled;
  }
  return sum % 10 === 0;
}
