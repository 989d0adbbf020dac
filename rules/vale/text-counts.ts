import type { ReadabilityCounts } from '../measures/readability-grades';
import { sentencesIn } from './sentences';
import { countSyllables } from './syllables';

/** What Vale counts in a text. */
export interface TextCounts extends ReadabilityCounts {
  paragraphs: number;
  longWords: number;
}

const words = /(?:[A-Z]\.){2,}|[\p{N}\p{L}']+/gu;
const encoder = new TextEncoder();

/** Counts a text's words and what they are made of, in one pass. */
export function countText(text: string): TextCounts {
  const counts: TextCounts = {
    sentences: 0,
    words: 0,
    characters: 0,
    syllables: 0,
    complexWords: 0,
    polysyllabicWords: 0,
    longWords: 0,
    paragraphs: 0,
  };
  for (const paragraph of text.split('\n\n')) {
    const sentences = sentencesIn(paragraph);
    if (sentences.length > 0) counts.paragraphs++;
    counts.sentences += sentences.length;
    for (const sentence of sentences) for (const [word] of sentence.text.matchAll(words)) countWord(word, counts);
  }
  return counts;
}

function countWord(word: string, counts: TextCounts): void {
  const syllables = countSyllables(word);
  counts.words++;
  counts.characters += word.match(/[\p{L}\p{N}]/gu)?.length ?? 0;
  counts.syllables += syllables;
  // Vale counts bytes: “élèves” is a long word.
  if (encoder.encode(word).length > 6) counts.longWords++;
  if (syllables > 2) counts.polysyllabicWords++;
  if (syllables - (/(?:es|ed|ing)$/.test(word) ? 1 : 0) > 2) counts.complexWords++;
}
