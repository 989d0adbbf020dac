import type { Reading } from '../reading';
import { DIGIT, LOWER, UPPER } from '../text/fold';
import {
  ADULT,
  CHILD,
  DAY,
  ENGLISH,
  EVERYDAY,
  FRENCH,
  MONTH,
  NOT_NAME,
  NUMBER_WORD,
  PARTICLE,
  SCHOOL,
} from '../text/marks';
import { CAPITALIZED, GLUED, LINE_START, SENTENCE_START, WORD } from '../text/tokens';

/** A run of tokens that reads like a person's name. */
export interface PersonName {
  /** Token indexes, both inclusive; a final initial's full stop is not counted in. */
  first: number;
  last: number;
  /** First and last name, or a first name with an initial. */
  isFull: boolean;
  /** A title or role of a grown-up stands before it: Sgt. Ito, coach Dan Lee. */
  isAdult: boolean;
}

const longestName = 4;
const noName = NOT_NAME | DAY | MONTH | SCHOOL | FRENCH | CHILD | NUMBER_WORD;

/**
 * The names in a text, told by capitals and place, without a list of names: a run of capitalized words none of which is a
 * day, a street, an organization. A single word counts only where its capital means something.
 */
export function peopleIn(reading: Reading): PersonName[] {
  const people: PersonName[] = [];
  for (let index = 0; index < reading.tokens.count; index++) {
    if (!isNamePart(reading, index)) continue;
    const first = index;
    let last = first;
    while (last - first + 1 < longestName) {
      const next = nextPart(reading, last);
      if (next < 0) break;
      last = next;
    }
    index = lastOfRun(reading, last);
    const person = named(reading, first, last, index);
    if (person) people.push(person);
  }
  return people;
}

/** A word that can be part of a name: capitalized, not all a marked word. */
function isNamePart(reading: Reading, index: number): boolean {
  const bits = reading.bits(index);
  return (bits & (WORD | CAPITALIZED)) === (WORD | CAPITALIZED) && !(bits & DIGIT);
}

/** The next part of a name after `last`: over a hyphen, an initial's full stop, or particles (de la Cruz); -1 for none. */
function nextPart(reading: Reading, last: number): number {
  let next = last + 1;
  const isInitial = reading.raw(last).length === 1;
  if (isInitial && reading.raw(next) === '.') next++;
  for (let particles = 0; particles < 2 && isParticle(reading, next); particles++) next++;
  return isNamePart(reading, next) && !(reading.bits(next) & (LINE_START | SENTENCE_START)) ? next : -1;
}

function isParticle(reading: Reading, index: number): boolean {
  return (reading.bits(index) & WORD) !== 0 && (reading.marked(index) & PARTICLE) !== 0;
}

/** Where the whole run of capitalized words ends, so that the tail of a long organization's name is no name. */
function lastOfRun(reading: Reading, last: number): number {
  let end = last;
  for (let next = nextPart(reading, end); next >= 0; next = nextPart(reading, end)) end = next;
  return end;
}

function named(reading: Reading, from: number, last: number, runEnd: number): PersonName | undefined {
  if (runEnd > last) return undefined;
  let first = from;
  let isAdult = false;
  // Leading words that only look like a part of it: a title, or a sentence's first word.
  while (first < last && isNoPart(reading, first)) {
    isAdult ||= (reading.marked(first) & ADULT) !== 0;
    first = nextPart(reading, first);
  }
  for (let index = first; index <= last; index++)
    if (isNamePart(reading, index) && reading.marked(index) & (noName | ENGLISH) && !isRealInitial(reading, index))
      return undefined;
  if (reading.marked(first) & ADULT) return undefined;
  const before = reading.raw(first - 1) === '.' ? first - 2 : first - 1;
  isAdult ||= (reading.marked(before) & ADULT) !== 0;
  const isFull = last > first;
  return isFull || isNameAlone(reading, first) ? { first, last, isFull, isAdult } : undefined;
}

/** A title, a word that is no name, or a sentence's first word that has its capital from there: "Arrested Kyle Renner". */
function isNoPart(reading: Reading, index: number): boolean {
  const mark = reading.marked(index);
  const startsSentence = (reading.bits(index) & SENTENCE_START) !== 0;
  const isOrdinary = startsSentence && (isEveryday(reading, index) || /(ed|ing)$/.test(reading.raw(index)));
  return !isRealInitial(reading, index) && (isOrdinary || (mark & (ADULT | noName | ENGLISH)) !== 0);
}

/** The B. of "Jordan B." is no abbreviation of anything. */
function isRealInitial(reading: Reading, index: number): boolean {
  return reading.raw(index).length === 1 && reading.raw(index + 1) === '.';
}

/** One word: not shouted, no everyday word ("Student Life, five of us"), and more than an initial. */
function isNameAlone(reading: Reading, index: number): boolean {
  const bits = reading.bits(index);
  if ((bits & (UPPER | LOWER)) === UPPER || reading.raw(index).length < 2) return false;
  return !(bits & GLUED) && !isEveryday(reading, index);
}

function isEveryday({ senses, tokens }: Reading, index: number): boolean {
  return senses[tokens.word[index] as number] === EVERYDAY;
}
