import { defineEntity } from '../entity';
import type { Span } from '../finding';
import type { Reading } from '../reading';
import { DIGIT, LETTER } from '../text/fold';
import {
  COUNTED,
  DAY,
  DIRECTION,
  ENGLISH,
  FRENCH,
  MONEY,
  MONTH,
  NUMBER_OF_CASE,
  PARTICLE,
  RUE,
  STREET_TYPE,
} from '../text/marks';
import { CAPITALIZED, GLUED, LINE_START, SYMBOL, WORD } from '../text/tokens';

const longestName = 5;
const units = new Set(['apt', 'apartment', 'unit', 'suite', 'flat', 'app', 'appartement', 'bureau', 'floor', '#']);
const fullTypes = new Set([
  'street',
  'st',
  'avenue',
  'ave',
  'road',
  'rd',
  'crescent',
  'cres',
  'court',
  'ct',
  'boulevard',
  'blvd',
]);
const placeWords = new Set(['at', 'lives', 'address', 'of', 'home']);

export const streetAddress = defineEntity({
  name: 'street-address',
  summary: 'A house number with its street: "17 Wharf Street", "12, rue des Lilas".',
  find(reading) {
    const found: Span[] = [];
    const { tokens } = reading;
    if (!(tokens.seen & DIGIT)) return found;
    for (let index = 0; index < tokens.count; index++) {
      if (!isHouseNumber(reading, index)) continue;
      const last = streetEnd(reading, index);
      if (last < 0) continue;
      found.push({ start: tokens.start[index] as number, end: tokens.end[unitEnd(reading, last)] as number });
      index = last;
    }
    return found;
  },
  examples: {
    flag: [
      'She lives at 17 Wharf Street.',
      'Seen near 12B Oak Ave. last night',
      '3-17 Wharf Street',
      '40 St. Clair Avenue West',
      '19 Tamarack Cres., Apt 4',
      'au 12, rue des Lilas',
      'au 4 bis, avenue de la Gare',
      'he is at 5 main st tonight',
      '1450 5th Avenue',
      '27 Orchard Ct, the brown ranch',
    ],
    pass: [
      'Main Street at 5th Avenue',
      'On 9 March Street parking ends',
      'Highway 401 at Oak Street',
      'The number 14 bus will use Arthur Street',
      'since 2024 King Street is closed',
      'a 10 minute drive',
      'a 2 way street',
      '12 officers on Mill Road',
      'Deux rues : 12 rues fermées',
      'top 10 Union Street shops',
      'From Rosemary Lane to Henry Street',
    ],
  },
});

/** One to five digits, perhaps with a letter, that count or date nothing. */
function isHouseNumber(reading: Reading, index: number): boolean {
  const bits = reading.bits(index);
  if (!(bits & DIGIT) || !(bits & WORD)) return false;
  const raw = reading.raw(index);
  if (!/^\d{1,5}[a-z]?$/i.test(raw) || raw.startsWith('0')) return false;
  const before = reading.marked(index - 1);
  const isDate = before & (MONTH | DAY) || (/^(19|20)\d\d$/.test(raw) && before & (ENGLISH | FRENCH | COUNTED));
  return !isDate && !(before & (COUNTED | MONEY | NUMBER_OF_CASE)) && reading.raw(index - 1) !== '#';
}

/** The last token of the street after a house number, or -1 where no street follows. */
function streetEnd(reading: Reading, number: number): number {
  let next = number + 1;
  // 3-17 Wharf Street: flat 3 of number 17.
  if (reading.bits(next) & GLUED && (reading.bits(next) & (DIGIT | LETTER)) === DIGIT) next++;
  const afterBis = /^(bis|ter)$/i.test(reading.raw(next)) ? next + 1 : next;
  const french = frenchEnd(reading, reading.raw(afterBis) === ',' ? afterBis + 1 : afterBis);
  return french >= 0 ? french : englishEnd(reading, next);
}

function englishEnd(reading: Reading, first: number): number {
  let type = -1;
  for (let index = first; index < first + longestName && isNameWord(reading, index, index === first); index++) {
    if (index > first && reading.marked(index) & STREET_TYPE) type = index;
    if (reading.raw(index + 1) === '.' && reading.marked(index) & STREET_TYPE && index === first) index++;
  }
  if (type < 0) return informalEnd(reading, first);
  const withDot = reading.raw(type + 1) === '.' && !(reading.bits(type + 2) & LINE_START) ? type + 1 : type;
  return reading.marked(withDot + 1) & DIRECTION && reading.bits(withDot + 1) & CAPITALIZED ? withDot + 1 : type;
}

/** Part of a street's name: capitalized, an ordinal (5th), or a small word inside it (of, the, de). */
function isNameWord(reading: Reading, index: number, isFirst: boolean): boolean {
  const bits = reading.bits(index);
  if (!(bits & WORD) || (bits & LINE_START && isFirst)) return false;
  if (isFirst && reading.marked(index) & (MONTH | DAY)) return false;
  if (bits & DIGIT) return /^\d+(st|nd|rd|th|e)$/i.test(reading.raw(index));
  return (bits & CAPITALIZED) !== 0 || (!isFirst && (reading.marked(index) & PARTICLE) !== 0);
}

/** "at 17 wharf st": small letters are believed only after a word for places. */
function informalEnd(reading: Reading, first: number): number {
  const from = reading.tokens.foldedText(Math.max(0, first - 2));
  if (first < 2 || !placeWords.has(from)) return -1;
  for (let index = first; index < first + 2; index++) {
    const isWord = (reading.bits(index) & (WORD | DIGIT)) === WORD;
    if (!isWord || reading.marked(index) & (ENGLISH | FRENCH)) return -1;
    const next = index + 1 < reading.tokens.count ? reading.tokens.foldedText(index + 1) : '';
    if (fullTypes.has(next) && reading.bits(index + 1) & WORD) return index + 1;
  }
  return -1;
}

/** rue des Lilas, avenue de la Gare: the type first, then small words, then at least one capitalized. */
function frenchEnd(reading: Reading, type: number): number {
  if (!(reading.marked(type) & RUE) || !(reading.bits(type) & WORD)) return -1;
  let last = -1;
  for (let index = type + 1; index < type + 6; index++) {
    const bits = reading.bits(index);
    if (!(bits & WORD) || bits & SYMBOL) break;
    if (bits & CAPITALIZED) last = index;
    else if (!(reading.marked(index) & (PARTICLE | FRENCH))) break;
  }
  return last;
}

/** ", Apt 4" after a street belongs to it. */
function unitEnd(reading: Reading, last: number): number {
  let index = last + 1;
  while (index < last + 3 && (reading.raw(index) === ',' || reading.raw(index) === '.')) index++;
  if (index >= reading.tokens.count || !units.has(reading.tokens.foldedText(index))) return last;
  return reading.bits(index + 1) & DIGIT ? index + 1 : last;
}
