import * as z from 'zod/mini';
import { meanGrade, type ReadabilityGrade, readabilityGradeNames } from '../../measures/readability-grades';
import { type Block, definePoint, noAlerts } from '../point';
import { countText } from '../text-counts';

export const readability = definePoint({
  name: 'readability',
  summary: 'The post takes more years of school to read than `grade`.',
  scope: 'summary',
  options: {
    /** The formulas; of several, their mean counts. */
    metrics: z._default(z.array(z.enum(readabilityGradeNames)), []),
    /** The highest mean grade that is fine. */
    grade: z._default(z.number(), 0),
  },
  compile({ metrics, grade }) {
    const look = ({ text }: Block) => {
      const mean = meanGrade(metrics as readonly ReadabilityGrade[], countText(text));
      return mean > grade && Number.isFinite(mean) ? [{ words: [mean.toFixed(2)] }] : noAlerts;
    };
    return { look };
  },
  examples: [
    {
      options: { metrics: ['Flesch-Kincaid', 'Gunning Fog'], grade: 8 },
      flag: ['The organization facilitates the implementation of comprehensive accountability mechanisms.'],
      pass: ['We saw the dog. It ran to the park.', ''],
    },
    {
      options: { metrics: ['Coleman-Liau', 'SMOG', 'Automated Readability'], grade: 12 },
      flag: ['Notwithstanding aforementioned considerations, organizations communicate.'],
      pass: ['We saw the dog.'],
    },
  ],
});
