import { readFileSync } from 'node:fs';
import { type Emotion, emotions } from '../../rules/tone/levels';
import type { Lesson } from './lesson';

/**
 * Reads lessons of our own: lines of labels with commas between, tab, and the text.
 * @throws where a label is none.
 */
export function readLessons(file: string): Lesson[] {
  const lines = readFileSync(new URL(file, import.meta.url), 'utf8')
    .trim()
    .split('\n');
  return lines.map((line, index) => {
    const [labels = '', text = ''] = line.split('\t');
    const known = labels
      .split(',')
      .filter((label): label is Emotion => (emotions as readonly string[]).includes(label));
    if (known.length === 0 || text === '') throw new Error(`${file}, line ${index + 1}: a label and a text are needed`);
    return { text, labels: known };
  });
}

/** Reads a lexicon: lines of a label, tab, and words with commas between, each of which becomes a lesson. */
export function readLexicon(file: string): Lesson[] {
  return readLessons(file).flatMap(({ text, labels }) => text.split(', ').map((word) => ({ text: word, labels })));
}
