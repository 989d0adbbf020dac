import * as z from 'zod/mini';
import { defineKind, nothing } from '../kind';
import { meanGrade, readabilityGradeNames } from '../measures/readability-grades';
import { readabilityCounts } from '../measures/text-counts';

const plain = 'We saw the dog. It ran to the park. The kids were glad to see it. They gave it a ball and it sat down.';
const officialese =
  'The organization is endeavouring to facilitate the implementation of comprehensive accountability mechanisms, with the participation of all the constituencies that have communicated considerations.';

export const readability = defineKind({
  name: 'readability',
  summary: 'An English post takes more years of school to read than `grade`.',
  options: {
    /** The highest school grade that is fine. */
    grade: z.number().check(z.positive(), z.maximum(30)),
    /** The formulas; of several, their mean counts. */
    metrics: z._default(z.array(z.enum(readabilityGradeNames)).check(z.minLength(1)), ['Flesch-Kincaid']),
    /** With fewer words than these a grade says nothing. */
    words: z._default(z.int().check(z.positive()), 20),
  },
  compile({ grade, metrics, words }) {
    return (reading) => {
      if (reading.language !== 'en' || reading.tokens.count < words) return nothing;
      const counts = readabilityCounts(reading);
      if (counts.words < words) return nothing;
      const count = Math.round(meanGrade(metrics, counts) * 10) / 10;
      return count > grade ? [{ count, max: grade }] : nothing;
    };
  },
  examples: [
    {
      options: { grade: 9 },
      flag: [officialese],
      pass: [
        plain,
        'Notwithstanding aforementioned considerations',
        `Nous avons lu avec vous les considérations ${'administratives '.repeat(20)}`,
      ],
    },
    {
      options: { grade: 9, metrics: ['Gunning Fog', 'SMOG', 'Coleman-Liau', 'Automated Readability'], words: 10 },
      flag: [officialese],
      pass: [plain],
    },
  ],
});
