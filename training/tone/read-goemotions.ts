import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { emotions } from '../../rules/tone/levels';
import type { Lesson } from './lesson';

/**
 * Reads a split of GoEmotions: lines of text, tab, and the numbers of its labels with commas between.
 * @throws where the folder's labels are not those the models are made for.
 */
export function readGoEmotions(folder: string, split: 'train' | 'dev'): Lesson[] {
  const labels = readFileSync(join(folder, 'labels.txt'), 'utf8').trim().split(/\r?\n/);
  if (labels.join() !== emotions.join())
    throw new Error(`${folder}/labels.txt does not list the 28 labels of GoEmotions`);
  const lines = readFileSync(join(folder, `${split}.tsv`), 'utf8').split(/\r?\n/);
  return lines.filter(Boolean).map((line) => {
    const [text = '', numbers = ''] = line.split('\t');
    return { text, labels: numbers.split(',').map((number) => emotions[Number(number)] ?? 'neutral') };
  });
}
