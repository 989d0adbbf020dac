import type { Draft } from '../draft';
import type { Reading } from '../reading';
import { CAPITALIZED, EMOJI, HASHTAG, LINK, MENTION, SENTENCE_START, SYMBOL, WORD } from '../text/tokens';
import type { ReadabilityCounts } from './readability-grades';

/** What a formula may count in a post, by the names packs write. */
const counters = {
  words: (reading: Reading) => countTokens(reading, WORD),
  sentences: ({ tokens }: Reading) => tokens.sentences,
  /** Blocks with an empty line between. */
  paragraphs: ({ text }: Reading) => blocks(text, /\n\s*\n/),
  lines: ({ text }: Reading) => blocks(text, /\n/),
  characters: (reading: Reading) => readabilityCounts(reading).characters,
  syllables: (reading: Reading) => readabilityCounts(reading).syllables,
  complex_words: (reading: Reading) => readabilityCounts(reading).complexWords,
  polysyllabic_words: (reading: Reading) => readabilityCounts(reading).polysyllabicWords,
  long_words: countLongWords,
  hashtags: (reading: Reading) => countTokens(reading, HASHTAG),
  mentions: (reading: Reading) => countTokens(reading, MENTION),
  links: (reading: Reading) => countTokens(reading, LINK),
  emoji: (reading: Reading) => countTokens(reading, EMOJI),
  exclamations: (reading: Reading) => countMarks(reading, '!'),
  questions: (reading: Reading) => countMarks(reading, '?'),
  photos: (_: Reading, draft: Draft) => countMedia(draft, 'photo'),
  videos: (_: Reading, draft: Draft) => countMedia(draft, 'video'),
};

export type CountName = keyof typeof counters;
export const countNames = Object.keys(counters) as CountName[];

/** How many of something a post has. */
export function countOf(name: CountName, reading: Reading, draft: Draft): number {
  return counters[name](reading, draft);
}

/** What grades of readability are reckoned from. */
export function readabilityCounts(reading: Reading): ReadabilityCounts {
  const { tokens } = reading;
  const counts = {
    sentences: tokens.sentences,
    words: 0,
    characters: 0,
    syllables: 0,
    complexWords: 0,
    polysyllabicWords: 0,
  };
  for (let index = 0; index < tokens.count; index++) {
    if (!(reading.bits(index) & WORD)) continue;
    counts.words++;
    counts.characters += lengthOf(reading, index);
    const syllables = tokens.syllables[index] as number;
    counts.syllables += syllables;
    if (syllables < 3) continue;
    counts.polysyllabicWords++;
    if (isComplex(reading, index, syllables)) counts.complexWords++;
  }
  return counts;
}

const longestShortWord = 6;

/** Gunning counts neither names nor what only -es, -ed or -ing makes three syllables long. */
function isComplex(reading: Reading, index: number, syllables: number): boolean {
  const isName = (reading.bits(index) & (CAPITALIZED | SENTENCE_START)) === CAPITALIZED;
  return !isName && (syllables > 3 || !/(es|ed|ing)$/.test(reading.tokens.foldedText(index)));
}

function countTokens({ tokens }: Reading, bit: number): number {
  if (!(tokens.seen & bit)) return 0;
  let count = 0;
  for (let index = 0; index < tokens.count; index++) if ((tokens.bits[index] as number) & bit) count++;
  return count;
}

function countLongWords(reading: Reading): number {
  let count = 0;
  for (let index = 0; index < reading.tokens.count; index++)
    if (reading.bits(index) & WORD && lengthOf(reading, index) > longestShortWord) count++;
  return count;
}

function countMarks(reading: Reading, mark: string): number {
  let count = 0;
  for (let index = 0; index < reading.tokens.count; index++)
    if (reading.bits(index) & SYMBOL && reading.raw(index) === mark) count++;
  return count;
}

function countMedia({ media }: Draft, type: 'photo' | 'video'): number {
  return media?.filter((one) => one.type === type).length ?? 0;
}

function blocks(text: string, separator: RegExp): number {
  return text.split(separator).filter((block) => block.trim() !== '').length;
}

function lengthOf({ tokens }: Reading, index: number): number {
  return (tokens.end[index] as number) - (tokens.start[index] as number);
}
