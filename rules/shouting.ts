import type { Match } from './kind';
import type { Reading } from './reading';
import { DIGIT, LOWER, UPPER } from './text/fold';
import { ACRONYM } from './text/marks';
import { LINE_START, SYMBOL, WORD } from './text/tokens';

const fewestLetters = 4;
const longestBridge = 3;
const fewestMarks = 3;
const roman = /^[IVXLCDM]+$/;

/**
 * Words in capitals, neighbours together ("JUST CALL A CAB"), and runs of three or more exclamation marks. A word counts
 * from four letters on; a shorter one only together with one that counts.
 * @param acronyms the group of words that a pack says are written in capitals.
 */
export function shouts(reading: Reading, acronyms: number | undefined): Match[] {
  const allowed = acronyms === undefined ? [] : reading.hits(acronyms);
  const isAllowed = (index: number): boolean =>
    (reading.marked(index) & ACRONYM) !== 0 ||
    allowed.some(({ start, end }) => start <= startOf(reading, index) && end >= endOf(reading, index));
  const found: Match[] = [];
  for (let index = 0; index < reading.tokens.count; index++) {
    const last = isLoud(reading, index) || isShortLoud(reading, index) ? lastLoud(reading, index) : -1;
    if (last >= 0) {
      const counts = range(index, last).some((at) => isLoud(reading, at) && !isAllowed(at));
      if (counts) found.push({ start: startOf(reading, index), end: endOf(reading, last) });
      index = last;
      continue;
    }
    const marks = exclamations(reading, index);
    if (marks >= fewestMarks) found.push({ start: startOf(reading, index), end: endOf(reading, index + marks - 1) });
    if (marks > 0) index += marks - 1;
  }
  return found;
}

/** Whether a look is worth while: a word all in capitals, or exclamation marks in a row. */
export function mayShout(reading: Reading): boolean {
  const { bits, count } = reading.tokens;
  for (let index = 0; index < count; index++)
    if (((bits[index] as number) & capitals) === (WORD | UPPER) && lengthOf(reading, index) >= fewestLetters)
      return true;
  return reading.text.includes('!!!');
}

const capitals = WORD | UPPER | LOWER | DIGIT;

function isLoud(reading: Reading, index: number): boolean {
  return isCapitals(reading, index) && lengthOf(reading, index) >= fewestLetters && !roman.test(reading.raw(index));
}

function isShortLoud(reading: Reading, index: number): boolean {
  return isCapitals(reading, index) && !(reading.marked(index) & ACRONYM) && lengthOf(reading, index) < fewestLetters;
}

function isCapitals(reading: Reading, index: number): boolean {
  return (reading.bits(index) & capitals) === (WORD | UPPER);
}

/** The last word of a run of words in capitals. */
function lastLoud(reading: Reading, from: number): number {
  let last = from;
  for (let next = from + 1; next <= last + longestBridge; next++) {
    if (reading.bits(next) & LINE_START || !(reading.bits(next) & (WORD | SYMBOL))) break;
    if (reading.bits(next) & SYMBOL) continue;
    if (!isCapitals(reading, next)) break;
    last = next;
  }
  return last;
}

function exclamations(reading: Reading, from: number): number {
  let index = from;
  while (reading.bits(index) & SYMBOL && reading.raw(index) === '!') index++;
  return index - from;
}

function range(from: number, to: number): number[] {
  return Array.from({ length: to - from + 1 }, (_, step) => from + step);
}

function lengthOf(reading: Reading, index: number): number {
  return endOf(reading, index) - startOf(reading, index);
}

function startOf(reading: Reading, index: number): number {
  return reading.tokens.start[index] as number;
}

function endOf(reading: Reading, index: number): number {
  return reading.tokens.end[index] as number;
}
