import { parseArgs } from 'node:util';
import { trainDetectors } from './detectors/train-detectors';
import { trainGoals } from './goals/train-goals';
import { trainTone } from './tone/train-tone';

/**
 * `npm run train [-- --goemotions <folder>]`: makes the models again from what they were learned from; the English model of
 * tone only where the folder with GoEmotions' train.tsv, dev.tsv and labels.txt is given.
 */
const { values } = parseArgs({ options: { goemotions: { type: 'string' } } });
await trainDetectors();
await trainGoals();
trainTone(values.goemotions);
