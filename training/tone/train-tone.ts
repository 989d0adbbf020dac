import { calmSentences } from './calm-sentences';
import { readGoEmotions } from './read-goemotions';
import { readLessons, readLexicon } from './read-lessons';
import { trainModel } from './train-model';

/** Found by training on a part of GoEmotions' train split and judging the rest. */
const english = {
  rounds: 8,
  rate: 0.3,
  hold: 2e-4,
  fewest: 2,
  mostFeatures: 17500,
  coarseness: 0.8,
  idle: 1,
  trust: 1,
  leastLikely: 0,
  fewestSaid: 15,
};
const french = {
  rounds: 30,
  rate: 0.3,
  hold: 2e-4,
  fewest: 2,
  mostFeatures: 3000,
  coarseness: 0.8,
  idle: 1.2,
  trust: 20,
  leastLikely: 0.3,
  fewestSaid: 2,
};

/**
 * Trains the models of tone and writes them to `rules/tone/models`, the same ones each time.
 * @param goEmotions folder with train.tsv, dev.tsv and labels.txt; without it the English model stays as it is.
 */
export function trainTone(goEmotions: string | undefined): void {
  const words = readLexicon('french-words.tsv');
  const own = [...readLessons('french.tsv'), ...words, ...calmSentences(words)];
  trainModel('fr', own, readLessons('french-judged.tsv'), french);
  if (goEmotions === undefined) return;
  trainModel('en', readGoEmotions(goEmotions, 'train'), readGoEmotions(goEmotions, 'dev'), english);
}
