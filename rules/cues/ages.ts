import type { Reading } from '../reading';
import { DIGIT, LETTER } from '../text/fold';
import { AGE_UNIT, CHILD, GRADE, MONTH, NUMBER_WORD } from '../text/marks';
import { GLUED, LINE_START, SYMBOL, WORD } from '../text/tokens';

/** Words that say a person is under age: an age with its unit, a school grade, a junior team. */
export interface YouthCue {
  /** Token indexes, both inclusive. */
  first: number;
  last: number;
  /** A number alone ("Mia, 16,") is an age only in a few places. */
  isBare: boolean;
  /** A junior team, which is no child's as long as no child is named in full. */
  isTeam?: boolean;
}

const LETTER_U = 0x75;
const adultAge = 18;
const lastGrade = 12;
const ordinals = new Set(
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth'.split(' '),
);
const months = new Set(['month', 'months', 'mos', 'mois']);
const oldWords = new Set(['old', 'olds']);
const goingOn = new Set(['and', 'but', 'who', 'goes', 'lives', 'now', 'today']);
const sayingOfSomebody = new Set([
  'only',
  'just',
  'both',
  'he',
  'she',
  'who',
  "he's",
  "she's",
  "who's",
  'barely',
  'nearly',
  'almost',
]);

/** All cues of a text in order. */
export function youthCues(reading: Reading): YouthCue[] {
  const cues: YouthCue[] = [];
  for (let index = 0; index < reading.tokens.count; index++) {
    const cue = cueAt(reading, index);
    if (!cue) continue;
    cues.push(cue);
    index = cue.last;
  }
  return cues;
}

/** The cue that begins at a token; most words are none, which their marks, bits and first letter tell. */
function cueAt(reading: Reading, index: number): YouthCue | undefined {
  const { tokens } = reading;
  const bits = tokens.bits[index] as number;
  const mark = reading.marked(index);
  if (tokens.foldedUnit(index, 0) === LETTER_U) return juniorTeam(reading, index);
  if (mark & (GRADE | CHILD)) return namedGrade(reading, index);
  if (bits & DIGIT) return (bits & LETTER ? schoolYear(reading, index) : undefined) ?? age(reading, index);
  return mark & NUMBER_WORD ? age(reading, index) : undefined;
}

/** 16-year-old, 16 yrs old, 9 y/o, 9yo, aged 16, 12 ans, sixteen, 8-month-old, or only the number. */
function age(reading: Reading, index: number): YouthCue | undefined {
  const { value, rest } = numberAt(reading, index);
  if (value < 0) return undefined;
  let last = index;
  let unit = rest;
  if (unit === '' && reading.marked(index + 1) & AGE_UNIT && !(reading.bits(index + 1) & LINE_START)) {
    last = index + 1;
    unit = reading.tokens.foldedText(last);
  } else if (unit === '' && folded(reading, index + 1) === 'y') {
    // y/o and y.o. come as three tokens.
    const isShort = '/.'.includes(reading.raw(index + 2)) && folded(reading, index + 3) === 'o';
    if (isShort) {
      last = index + 3;
      unit = 'yo';
    }
  }
  if (unit === '' && isAndAHalf(reading, index + 1)) return { first: index, last: index + 3, isBare: true };
  if (unit === '') return value < adultAge ? withoutUnit(reading, index) : undefined;
  if (oldWords.has(folded(reading, last + 1))) last++;
  else if (!isAgeByItself(reading, unit, index, last)) return undefined;
  const first = isAged(reading, index - 1) ? index - 1 : index;
  return value < (months.has(unit) ? 60 : adultAge) ? { first, last, isBare: false } : undefined;
}

/** "aged 16" is an age anywhere; a number alone only after a comma, bracket or dash, and there the name decides. */
function withoutUnit(reading: Reading, index: number): YouthCue | undefined {
  if (reading.bits(index - 1) & SYMBOL) return { first: index, last: index, isBare: true };
  const isAge =
    isAged(reading, index - 1) || (isSaidOfSomebody(reading, index - 1) && isEndOfClause(reading, index + 1));
  return isAge ? { first: index - 1, last: index, isBare: false } : undefined;
}

/** "he's only 8!", "who's nine", "both 14," */
function isSaidOfSomebody(reading: Reading, index: number): boolean {
  return sayingOfSomebody.has(folded(reading, index));
}

/** "three and a half" */
function isAndAHalf(reading: Reading, index: number): boolean {
  return ['and', 'a', 'half'].every((word, step) => folded(reading, index + step) === word);
}

function isEndOfClause(reading: Reading, index: number): boolean {
  if (index >= reading.tokens.count || reading.bits(index) & LINE_START) return true;
  if (goingOn.has(folded(reading, index))) return true;
  return (reading.bits(index) & SYMBOL) !== 0 && !':/-–'.includes(reading.raw(index));
}

/** "12 ans" and "9 yo" are ages; "16 years" is one only as "16 years old" (else it may be of service). */
function isAgeByItself(reading: Reading, unit: string, index: number, last: number): boolean {
  if (unit === 'yo' || unit === 'y/o') return true;
  if (unit === 'ans' || unit === 'an') return !isOfSomething(reading, last + 1);
  return isAged(reading, index - 1);
}

/** "12 ans de service", "16 ans d'expérience" are no ages. */
function isOfSomething(reading: Reading, index: number): boolean {
  const word = folded(reading, index);
  return word === 'de' || word === "d'" || word === 'au' || word === 'dans';
}

function isAged(reading: Reading, index: number): boolean {
  const word = folded(reading, index);
  return word === 'aged' || word === 'age' || word === 'turned' || word === 'turns' || word === 'turning';
}

/** The number a token says, and the letters written to it ("16yo"); -1 for none. */
function numberAt(reading: Reading, index: number): { value: number; rest: string } {
  const bits = reading.bits(index);
  const { tokens } = reading;
  if (!(bits & WORD)) return noNumber;
  if (!(bits & DIGIT)) {
    const isNumber = (reading.marked(index) & NUMBER_WORD) !== 0;
    return isNumber ? { value: (reading.senses[tokens.word[index] as number] as number) - 1, rest: '' } : noNumber;
  }
  // Longer numbers are no ages: years, prices, times of day.
  const length = tokens.foldedLength(index);
  if (length > (bits & LETTER ? 5 : 2)) return noNumber;
  const parts = /^(\d{1,2})(yo|yr|yrs|y|ans)?$/.exec(tokens.foldedText(index));
  return parts ? { value: Number(parts[1]), rest: parts[2] ?? '' } : noNumber;
}

const noNumber = { value: -1, rest: '' };

/** "fifth" of "fifth grade" and "fifth-grader": the year before the word, in a word of its own. */
export function isOrdinalGrade(reading: Reading, index: number): boolean {
  return folded(reading, index).startsWith('grade') && ordinals.has(folded(reading, ordinalBefore(reading, index)));
}

/** Where the word before stands, over a hyphen. */
function ordinalBefore(reading: Reading, index: number): number {
  return reading.raw(index - 1) === '-' ? index - 2 : index - 1;
}

/** Grade 8, year 10, Gr. 4, fifth grade, kindergartner. */
function namedGrade(reading: Reading, index: number): YouthCue | undefined {
  const mark = reading.marked(index);
  if (mark & GRADE) {
    if (isOrdinalGrade(reading, index)) return { first: ordinalBefore(reading, index), last: index, isBare: false };
    const number = reading.raw(index + 1) === '.' ? index + 2 : index + 1;
    const { value, rest } = numberAt(reading, number);
    const isYear = folded(reading, index) === 'year';
    const isGrade = value >= 1 && value <= lastGrade + 1 && rest === '' && !(reading.marked(number) & MONTH);
    if (isGrade && !(isYear && value < 3)) return { first: index, last: number, isBare: false };
  }
  const isKindergartner = mark & CHILD && /^(kinderg|preschool|toddler)/.test(folded(reading, index));
  return isKindergartner ? { first: index, last: index, isBare: false } : undefined;
}

/** 8th grader, 5e année. */
function schoolYear(reading: Reading, index: number): YouthCue | undefined {
  const isYear = reading.marked(index + 1) & GRADE || folded(reading, index + 1).startsWith('anne');
  const ordinal = isYear ? /^(\d{1,2})(st|nd|rd|th|e)$/.exec(reading.tokens.foldedText(index)) : null;
  return ordinal && Number(ordinal[1]) <= lastGrade ? { first: index, last: index + 1, isBare: false } : undefined;
}

/** U13, U-16, under 16s. */
function juniorTeam(reading: Reading, index: number): YouthCue | undefined {
  const length = (reading.tokens.end[index] as number) - (reading.tokens.start[index] as number);
  if (length !== 1 && length !== 5 && !(reading.bits(index) & DIGIT)) return undefined;
  const word = folded(reading, index);
  const single = /^u(\d{1,2})s?$/.exec(word);
  if (single)
    return Number(single[1]) <= adultAge ? { first: index, last: index, isBare: false, isTeam: true } : undefined;
  if (word !== 'u' && word !== 'under') return undefined;
  const next = /^(\d{1,2})(s?)$/.exec(folded(reading, index + 1));
  const isTeam = next && (next[2] === 's' || (reading.bits(index + 1) & (GLUED | LETTER)) === GLUED);
  return isTeam && Number(next[1]) <= adultAge
    ? { first: index, last: index + 1, isBare: false, isTeam: true }
    : undefined;
}

function folded(reading: Reading, index: number): string {
  return index >= 0 && index < reading.tokens.count ? reading.tokens.foldedText(index) : '';
}
