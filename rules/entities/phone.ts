import { type DigitGroup, type DigitRun, digitRuns, endsNumber, joinedDigits } from '../cues/digit-runs';
import { isMarkedNear, markedBefore } from '../cues/nearby';
import { phoneShapes } from '../cues/phone-shapes';
import { defineEntity } from '../entity';
import type { Span } from '../finding';
import type { Reading } from '../reading';
import { NUMBER_OF_CASE, NUMBER_WORD, PHONE, SOCIAL_INSURANCE, SOCIAL_SECURITY } from '../text/marks';
import { WORD } from '../text/tokens';

/** Calling one of these costs the caller nothing and reaches a business, never a private person. */
const tollFree = new Set(['800', '833', '844', '855', '866', '877', '888']);
const fewestSpelled = 7;

export const phone = defineEntity({
  name: 'phone',
  summary: 'A telephone number: North American, international with +, British, French, or seven digits; also in words.',
  find(reading) {
    const found: Span[] = [];
    for (const run of digitRuns(reading, 7)) addNumbers(run, reading, found);
    if (reading.tokens.seen & WORD) addSpelledOut(reading, found);
    return found;
  },
  examples: {
    flag: [
      'call 416-555-0142',
      '(613) 555-0199 after six',
      '+1 438.555.0171',
      'text 4165550142',
      'our cell: 555-0142',
      '+44 20 7946 0958',
      '07700 900123',
      '020 7946 0958',
      '06 12 34 56 78',
      '+33 6 12 34 56 78',
      'five five five, oh one seven seven',
      '416\u2011555\u20110142',
    ],
    pass: [
      'file 26-118-7342',
      'on 2026-03-09 and 03-09-2026',
      '$6.99 or 1,126 calls',
      'from 7:30 to 5:00',
      'between 2015-2019',
      'toll-free 1-800-555-0199',
      'order 4165550142',
      '300-1000 people',
      '192.168.100.1000',
      'case 555-0142',
      'one two three',
    ],
  },
});

function addNumbers(run: DigitRun, reading: Reading, found: Span[]): void {
  const { groups } = run;
  for (let from = 0; from < groups.length; from++) {
    const length = numberLength(groups, from, run.token, reading);
    if (length === 0) continue;
    const first = groups[from] as DigitGroup;
    const last = groups[from + length - 1] as DigitGroup;
    const opening = reading.text.slice(Math.max(0, first.start - 2), first.start);
    const lead = opening.endsWith('+(') ? 2 : opening.endsWith('+') || (opening.endsWith('(') && length > 1) ? 1 : 0;
    found.push({ start: first.start - lead, end: last.end });
    from += length - 1;
  }
}

/** How many groups from `from` on are a telephone number; 0 where they are none. */
function numberLength(groups: readonly DigitGroup[], from: number, token: number, reading: Reading): number {
  const first = groups[from] as DigitGroup;
  if (!'+('.includes(first.before) || (from > 0 && !/^ |\($/.test(first.gap))) return 0;
  const isNamed = isMarkedNear(reading, token, PHONE);
  for (const shape of phoneShapes) {
    const length = shape.fits(groups, from, first.before === '+', isNamed);
    if (length === 0) continue;
    const part = groups.slice(from, from + length);
    const last = part.at(-1) as DigitGroup;
    if (endsNumber(reading.text, last.end) && !isTollFree(part) && !isOtherNumber(reading, token)) return length;
  }
  return 0;
}

function isTollFree(groups: readonly DigitGroup[]): boolean {
  const digits = joinedDigits(groups).replace(/^1(?=\d{10}$)/, '');
  return digits.length === 10 && tollFree.has(digits.slice(0, 3));
}

/** Whether it is said to be something else: "file 555-0142", with no word for telephones closer. */
function isOtherNumber(reading: Reading, token: number): boolean {
  const other = markedBefore(reading, token, NUMBER_OF_CASE | SOCIAL_INSURANCE | SOCIAL_SECURITY, 4);
  return other >= 0 && markedBefore(reading, token, PHONE, 4) < other;
}

/** Seven or more single digits in words, one after the other. */
function addSpelledOut(reading: Reading, found: Span[]): void {
  const { tokens } = reading;
  let first = -1;
  let last = -1;
  let count = 0;
  for (let index = 0; index <= tokens.count; index++) {
    const value =
      reading.marked(index) & NUMBER_WORD ? (reading.senses[tokens.word[index] as number] as number) - 1 : -1;
    if (value >= 0 && value < 10) {
      if (count++ === 0) first = index;
      last = index;
    } else if (count > 0 && index < tokens.count && isPause(reading, index)) continue;
    else {
      if (count >= fewestSpelled) found.push({ start: tokens.start[first] as number, end: tokens.end[last] as number });
      count = 0;
    }
  }
}

function isPause(reading: Reading, index: number): boolean {
  const raw = reading.raw(index);
  return raw === ',' || raw === '-' || raw === '–' || raw === '…';
}
