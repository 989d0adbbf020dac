import { isMarkedNear } from '../cues/nearby';
import { defineEntity } from '../entity';
import type { Span } from '../finding';
import type { Reading } from '../reading';
import { DIGIT, LETTER, LOWER, UPPER } from '../text/fold';
import { ACRONYM, DAY, ENGLISH, FRENCH, MONTH, PLATE, PLATE_LINK } from '../text/marks';
import { GLUED, LINE_START, SYMBOL, WORD } from '../text/tokens';

const farthestCue = 7;
const linkingMarks = new Set([':', '#', '"', "'", '“', '”', '‘', '’', '(', ',', '.', '-', '–', '—', '«']);
const canadianPostalCode = /^[A-Z]\d[A-Z]\d[A-Z]\d$/;

/** One to three groups of capitals and digits that may be a plate. */
interface Candidate {
  first: number;
  last: number;
  /** The groups without what is between them. */
  text: string;
  /** Written in one piece or with hyphens. */
  isTight: boolean;
}

export const licencePlate = defineEntity({
  name: 'licence-plate',
  summary: 'A licence plate: capitals and digits that the text calls a plate, tag or registration.',
  find(reading) {
    const found: Span[] = [];
    const { tokens } = reading;
    if (!(tokens.seen & DIGIT) || !reading.hasMarks(PLATE)) return found;
    for (let index = 0; index < tokens.count; index++) {
      const candidate = mayBegin(reading, index) ? candidateAt(reading, index) : undefined;
      if (!candidate || !isCalledPlate(reading, candidate)) continue;
      found.push({ start: tokens.start[candidate.first] as number, end: tokens.end[candidate.last] as number });
      index = candidate.last;
    }
    return found;
  },
  examples: {
    flag: [
      'Plate ABC 123.',
      'a grey sedan, plate CKLR 482',
      'licence plate 7XYZ123',
      'Ontario plates: BXD-204',
      'tag number is K1N 555',
      'The plate was AB12 CDE',
      'BXD-204 was on the plate',
      'Plaque : F12 ABC',
      'immatriculée AB-123-CD',
      'plate abc-123',
      'PLATE ABC 123',
    ],
    pass: [
      'Highway 401 near the plate factory',
      'A CR-V with no plates',
      'An F-150 without a licence plate',
      'a Lexus RX 350 with Ontario plates',
      'renew your licence plate at 123 Main',
      'licence BWV 03-2025',
      'new plates in 2024',
      'Plates for dinner at 7',
      'registration closes MAY 12',
      'plate office K1A 0B1',
      'ABC 123',
    ],
  },
});

/** A group of up to eight units with digits in it or soon after; of small letters only where something is joined to it. */
function mayBegin(reading: Reading, index: number): boolean {
  const { start, end } = reading.tokens;
  const bits = reading.bits(index);
  const next = reading.bits(index + 1);
  if (!(bits & WORD) || (end[index] as number) - (start[index] as number) > 8) return false;
  if (bits & LOWER && (bits & UPPER || !((bits & DIGIT) | (next & GLUED)))) return false;
  return ((bits | next | reading.bits(index + 2)) & DIGIT) !== 0;
}

/** The plate that may begin at a token: the longest of three, two or one groups. */
function candidateAt(reading: Reading, first: number): Candidate | undefined {
  for (let count = 3; count >= 1; count--) {
    const last = first + count - 1;
    if (!areGroups(reading, first, last)) continue;
    let text = '';
    let isTight = true;
    for (let index = first; index <= last; index++) {
      text += reading.raw(index);
      if (index > first && !(reading.bits(index) & GLUED)) isTight = false;
    }
    if (isPlateLike(text, count, isTight)) return { first, last, text: text.toUpperCase(), isTight };
  }
  return undefined;
}

/** Whether all tokens are groups a plate is made of: 1 to 4 capitals, 1 to 4 digits, or up to 8 of both mixed. */
function areGroups(reading: Reading, first: number, last: number): boolean {
  const next = reading.bits(last + 1);
  if (reading.bits(first) & GLUED && reading.bits(first - 1) & WORD) return false;
  if (next & GLUED && next & WORD) return false;
  for (let index = first; index <= last; index++) {
    const bits = reading.bits(index);
    // Small letters are believed only where nothing else is in the group, or it is joined.
    if (!(bits & WORD) || (bits & LOWER && bits & UPPER) || (index > first && bits & LINE_START)) return false;
    const raw = reading.raw(index);
    if (raw.length > 8 || !/^[a-z0-9]+$/i.test(raw)) return false;
    const isPlainWord = (bits & DIGIT) === 0 && (raw.length > 4 || !!(reading.marked(index) & notPlate));
    if (isPlainWord || ((bits & (DIGIT | LETTER)) === DIGIT && raw.length > 4)) return false;
    const isSmall = (bits & LOWER) !== 0;
    if (isSmall && last > first && !isJoined(reading, first, last)) return false;
  }
  return true;
}

const notPlate = ENGLISH | FRENCH | ACRONYM | MONTH | DAY | PLATE | PLATE_LINK;

function isJoined(reading: Reading, first: number, last: number): boolean {
  for (let index = first + 1; index <= last; index++) if (!(reading.bits(index) & GLUED)) return false;
  return true;
}

/** 4 to 8 letters and digits, some of each, that are no postal code, year or ordinal. */
function isPlateLike(text: string, count: number, isTight: boolean): boolean {
  const letters = text.replace(/\d/g, '').length;
  const digits = text.length - letters;
  if (letters === 0 || digits < 2 || text.length < 4 || text.length > 8) return false;
  if (canadianPostalCode.test(text.toUpperCase()) || /^\d+(st|nd|rd|th|am|pm|km|h)$/i.test(text)) return false;
  return count === 1 || isTight || letters > 1 || digits > 2;
}

/** A cue right before it, right after it, or, for what can hardly be anything else, anywhere in the sentence. */
function isCalledPlate(reading: Reading, candidate: Candidate): boolean {
  if (isCueBefore(reading, candidate.first)) return true;
  const next = reading.marked(candidate.last + 1);
  if (next & PLATE && !(reading.bits(candidate.last + 1) & LINE_START) && isStrong(candidate)) return true;
  return isStrong(candidate) && candidate.isTight && isMarkedNear(reading, candidate.first, PLATE);
}

/** ABC-1234, 7XYZ123, AB12CDE: three or four letters and as many digits. */
function isStrong({ text }: Candidate): boolean {
  const letters = text.replace(/\d/g, '').length;
  const digits = text.length - letters;
  return letters >= 3 && letters <= 5 && digits >= 2 && digits <= 4 && text.length >= 6;
}

/** "plate", then only words and marks that lead to a number: "plate number is", "plates, Ontario". */
function isCueBefore(reading: Reading, first: number): boolean {
  for (let index = first - 1; index >= 0 && index >= first - farthestCue; index--) {
    const mark = reading.marked(index);
    const bits = reading.bits(index);
    if (bits & SYMBOL) {
      if (!linkingMarks.has(reading.raw(index))) return false;
    } else if (mark & PLATE) return reading.tokens.sentence[index] === reading.tokens.sentence[first];
    else if (!(mark & PLATE_LINK)) return false;
  }
  return false;
}
