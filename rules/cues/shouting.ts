import type { Match } from '../kind';
import type { Reading } from '../reading';
import { DIGIT, LOWER, UPPER } from '../text/fold';
import { ACRONYM, ENGLISH, EVERYDAY, FRENCH, NUMBER_WORD } from '../text/marks';
import { LINE_START, SYMBOL, WORD } from '../text/tokens';

const fewestLetters = 4;
/** Capitals that are no word of every day and shorter than this are the name of something: ERSEA, CACFP. */
const fewestUnknown = 7;
const longestBridge = 3;
const fewestMarks = 3;
const roman = /^[IVXLCDM]+$/;

/** Short words that people write in capitals to stress them, and hardly as the name of anything. */
const stressed = new Set(
  `all and any big but cannot did do ewww fun has her him hit how its my never no not now off one our out she so that the they
  too two ugh was we why win wow yay yes you yum pas oui non une vos nos ici très eux lui`.split(/\s+/),
);
/** Words that are names too (a time zone, a room, an agency): stressed only amid small letters, with no article or number before. */
const stressedInside = new Set('are be by can else et for had if in is le me of on ou qui to up who'.split(' '));
/** What stands before a name: "the OR", "our IS team", "9 pm ET". */
const beforeNames = new Set(
  'a an the our your my this that its am pm noon midnight from by with per under via new de du l le la les un une d'.split(
    ' ',
  ),
);

/**
 * Words in capitals, neighbours together ("JUST CALL A CAB"), and runs of three or more exclamation marks. A word counts
 * from four letters on; a shorter one only together with one that counts, or where it is one of those people stress.
 * Capitals that are no everyday word, or grown together with small letters or code ("CLASS-aligned", "$PATH"), are names.
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
      const counts = range(index, last).some((at) => isWordSaidLoudly(reading, at) && !isAllowed(at));
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
    if (((bits[index] as number) & capitals) === (WORD | UPPER) && lengthOf(reading, index) > 1) return true;
  return reading.text.includes('!!!');
}

const capitals = WORD | UPPER | LOWER | DIGIT;

/** A word in capitals that is no name: one that people stress, an everyday one, or a long one. */
function isWordSaidLoudly(reading: Reading, index: number): boolean {
  if (isPartOfName(reading, index) || isToBeTyped(reading, index)) return false;
  if (isStressed(reading, index)) return true;
  return isLoud(reading, index) && (lengthOf(reading, index) >= fewestUnknown || isEveryday(reading, index));
}

function isStressed(reading: Reading, index: number): boolean {
  if (!isCapitals(reading, index) || reading.raw(index + 1) === ':') return false;
  const word = reading.raw(index).toLowerCase();
  return stressed.has(word) || (stressedInside.has(word) && isAmidSmallLetters(reading, index));
}

/** "oranges AND a ball", "the wave IS the coming": words in small letters on both sides, and none that a name follows. */
function isAmidSmallLetters(reading: Reading, index: number): boolean {
  const isSmall = (at: number): boolean => (reading.bits(at) & capitals) === (WORD | LOWER);
  return isSmall(index - 1) && isSmall(index + 1) && !beforeNames.has(reading.tokens.foldedText(index - 1));
}

function isEveryday(reading: Reading, index: number): boolean {
  const sense = reading.senses[reading.tokens.word[index] as number];
  return sense === EVERYDAY || (reading.marked(index) & (ENGLISH | FRENCH | NUMBER_WORD)) !== 0;
}

/** "CLASS-aligned", "-TERM", "$PATH", "A/B": more than the word by itself. */
function isPartOfName(reading: Reading, index: number): boolean {
  const { text } = reading;
  const [before, after] = [text.charAt(startOf(reading, index) - 1), text.charAt(endOf(reading, index))];
  const next = text.charAt(endOf(reading, index) + 1);
  return nameMarks.includes(before) || (after === '-' && next !== next.toUpperCase()) || after === '_';
}

/** "Text ENROLL to", "reply with YES or NO", "SPRING gets you 10% off", "the SLOW sign": what readers are to type, or read. */
function isToBeTyped(reading: Reading, index: number): boolean {
  const word = (at: number): string => (at >= 0 && at < reading.tokens.count ? reading.tokens.foldedText(at) : '');
  if (afterTyped.has(word(index + 1)) || beforeTyped.has(word(index - 1))) return true;
  if (word(index - 1) === 'or' || word(index - 1) === 'ou') return index > 1 && isToBeTyped(reading, index - 2);
  if (!besideTyped.has(word(index - 1))) return false;
  return !isEveryday(reading, index) || [2, 3, 4].some((back) => savedOrTyped.has(word(index - back)));
}

const beforeTyped = new Set(
  'text texting code enter entering type typing reply replying respond use keyword press word reading marked labelled labeled texto textez répondez tapez'.split(
    ' ',
  ),
);
const afterTyped = new Set('gets saves sign signs button key tab label method'.split(' '));
/** "Reply with YES", "save us as PRESCHOOL", "with MYCAMPUS"; "as ALWAYS" is none. */
const besideTyped = new Set(['with', 'as', 'under', 'par', 'sous']);
const savedOrTyped = new Set(
  'reply replies replying respond answer answering text save saves saved listed shows répondez réponds enregistrez enregistrer'.split(
    ' ',
  ),
);
const nameMarks = ['$', '-', '_', '&'];

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
