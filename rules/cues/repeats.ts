import type { Span } from '../finding';
import type { Reading } from '../reading';
import { DIGIT, LOWER } from '../text/fold';
import { ENGLISH, FRENCH } from '../text/marks';
import { CAPITALIZED, GLUED, LINE_START, type Tokens, WORD } from '../text/tokens';
import { hashtagsOf } from './hashtags';

/** Words that are rightly said twice: "had had", « nous nous voyons », kisses and laughter. */
const saidTwice = new Set('had that nous vous ha hé he bye blah bla knock hear there cha hip x o'.split(' '));
const fewestWordsOfSentence = 3;

/** Words said twice or more in a row, as one span each; only spaces or one line end may stand between. */
export function repeatedWords(reading: Reading): Span[] {
  const { tokens } = reading;
  const found: Span[] = [];
  for (let index = 1; index < tokens.count; index++) {
    if (!isRepeat(reading, index)) continue;
    const first = index - 1;
    while (isRepeat(reading, index + 1)) index++;
    found.push({ start: tokens.start[first] as number, end: endOf(reading, index) });
  }
  return found;
}

function isRepeat(reading: Reading, index: number): boolean {
  const bits = reading.bits(index);
  if (!(bits & reading.bits(index - 1) & WORD) || bits & (DIGIT | GLUED)) return false;
  if (!isSameWord(reading.tokens, index - 1, index) || saidTwice.has(reading.tokens.foldedText(index))) return false;
  const gap = reading.text.slice(endOf(reading, index - 1), reading.tokens.start[index]);
  return !isName(reading, index) && !/\S|\n\s*\n/.test(gap);
}

/** Compared unit by unit, last first: nearly all neighbours differ at once, and no text is made for them. */
function isSameWord(tokens: Tokens, first: number, second: number): boolean {
  let place = tokens.foldedLength(first);
  if (place !== tokens.foldedLength(second)) return false;
  while (--place >= 0) if (tokens.foldedUnit(first, place) !== tokens.foldedUnit(second, place)) return false;
  return true;
}

/** Walla Walla, Duran Duran: two capitals where a line's or sentence's first word has none of its own. */
function isName(reading: Reading, index: number): boolean {
  const bits = reading.bits(index);
  if (!(bits & CAPITALIZED) || !(bits & LOWER)) return false;
  if (!(reading.bits(index - 1) & CAPITALIZED)) return (bits & LINE_START) !== 0;
  return !(reading.marked(index) & (ENGLISH | FRENCH));
}

function endOf({ tokens }: Reading, index: number): number {
  return (tokens.foldedCut[index] ? tokens.wholeEnd[index] : tokens.end[index]) as number;
}

/** Sentences of three words or more that were there before, whatever their case and marks. */
export function repeatedSentences(reading: Reading): Span[] {
  const { tokens } = reading;
  const seen = new Set<string>();
  const found: Span[] = [];
  for (let index = 0; index < tokens.count; ) {
    const first = index;
    let words = 0;
    let said = '';
    for (; index < tokens.count && tokens.sentence[index] === tokens.sentence[first]; index++) {
      if (!((tokens.bits[index] as number) & WORD)) continue;
      words++;
      said += `${tokens.foldedText(index)} `;
    }
    if (words < fewestWordsOfSentence) continue;
    if (seen.has(said)) found.push({ start: tokens.start[first] as number, end: endOf(reading, index - 1) });
    seen.add(said);
  }
  return found;
}

/** Hashtags that were there before, whatever their case. */
export function repeatedHashtags(reading: Reading): Span[] {
  if (!reading.hasHashtags) return [];
  const seen = new Set<string>();
  return hashtagsOf(reading).filter(({ body }) => {
    const tag = body.toLowerCase();
    const isThere = seen.has(tag);
    seen.add(tag);
    return isThere;
  });
}
