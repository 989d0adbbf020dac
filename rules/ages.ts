import { DIGIT, LETTER } from './fold';
import { AGE_UNIT, CHILD, GRADE, MONTH, NUMBER_WORD } from './marks';
import type { Reading } from './reading';
import { GLUED, LINE_START, WORD } from './tokens';

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
const months = new Set(['month', 'months', 'mos', 'mois']);
const oldWords = new Set(['old', 'olds']);

/** All cues of a text in order. */
export function youthCues(reading: Reading): YouthCue[] {
  const cues: YouthCue[] = [];
  for (let index = 0; index < reading.tokens.count; index++) {
    if (!mayBeginCue(reading, index)) continue;
    const cue = juniorTeam(reading, index) ?? grade(reading, index) ?? age(reading, index);
    if (!cue) continue;
    cues.push(cue);
    index = cue.last;
  }
  return cues;
}

/** Most words are no cue, which their bits and first letter tell. */
function mayBeginCue({ tokens, marks }: Reading, index: number): boolean {
  const isMarked = (marks[tokens.word[index] as number] as number) & (NUMBER_WORD | GRADE | CHILD);
  if (isMarked !== 0 || ((tokens.bits[index] as number) & DIGIT) !== 0) return true;
  return tokens.folded[tokens.foldedStart[index] as number] === LETTER_U;
}

/** 16-year-old, 16 yrs old, 9 y/o, 9yo, aged 16, 12 ans, sixteen, 8-month-old, or only the number. */
function age(reading: Reading, index: number): YouthCue | undefined {
  const { value, rest } = numberAt(reading, index);
  if (value < 0) return undefined;
  const from = isAged(reading, index - 1) ? index - 1 : index;
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
  if (unit === '')
    return value < adultAge && reading.bits(index) & DIGIT
      ? { first: from, last, isBare: from === index }
      : bareWord(value, from, index);
  if (oldWords.has(folded(reading, last + 1))) last++;
  else if (!isAgeByItself(reading, unit, index, last)) return undefined;
  return value < (months.has(unit) ? 60 : adultAge) ? { first: from, last, isBare: false } : undefined;
}

function bareWord(value: number, from: number, index: number): YouthCue | undefined {
  return value < adultAge ? { first: from, last: index, isBare: from === index } : undefined;
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
  if (!(bits & WORD)) return { value: -1, rest: '' };
  if (!(bits & DIGIT)) {
    const isNumber = (reading.marked(index) & NUMBER_WORD) !== 0;
    return { value: isNumber ? (reading.senses[reading.tokens.word[index] as number] as number) - 1 : -1, rest: '' };
  }
  const parts = /^(\d{1,2})(yo|yr|yrs|y|ans)?$/.exec(reading.tokens.foldedText(index));
  return parts ? { value: Number(parts[1]), rest: parts[2] ?? '' } : { value: -1, rest: '' };
}

/** Grade 8, 8th grader, year 10, Gr. 4, 5e année, kindergartner. */
function grade(reading: Reading, index: number): YouthCue | undefined {
  const mark = reading.marked(index);
  if (mark & GRADE) {
    const number = reading.raw(index + 1) === '.' ? index + 2 : index + 1;
    const { value, rest } = numberAt(reading, number);
    const isYear = folded(reading, index) === 'year';
    const isGrade = value >= 1 && value <= lastGrade + 1 && rest === '' && !(reading.marked(number) & MONTH);
    if (isGrade && !(isYear && value < 3)) return { first: index, last: number, isBare: false };
  }
  const ordinal = /^(\d{1,2})(st|nd|rd|th|e)$/.exec(
    reading.bits(index) & DIGIT ? reading.tokens.foldedText(index) : '',
  );
  const isSchoolYear = reading.marked(index + 1) & GRADE || folded(reading, index + 1).startsWith('anne');
  if (ordinal && isSchoolYear && Number(ordinal[1]) <= lastGrade)
    return { first: index, last: index + 1, isBare: false };
  const isKindergartner = mark & CHILD && /^(kinderg|preschool|toddler)/.test(folded(reading, index));
  return isKindergartner ? { first: index, last: index, isBare: false } : undefined;
}

/** U13, U-16, under 16s. */
function juniorTeam(reading: Reading, index: number): YouthCue | undefined {
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
