import { expect, test } from 'vitest';
import { packSchema } from '../../../rules/pack';
import { lintPacks } from '../../../utils/work/lint-packs';

const pack = (id: string, term: string) =>
  packSchema.parse({
    goalpost: 1,
    id,
    version: '1.0.0',
    name: id,
    rules: [
      {
        id: 'same',
        kind: 'existence',
        terms: [term],
        severity: 'warn',
        category: 'other',
        message: 'Say it in other words.',
        examples: { flag: [`The ${term} is here.`], pass: ['Nothing.'] },
      },
    ],
  });

test('a rule that a later pack puts another in place of is not said never to fire', async () => {
  const packs = [pack('first', 'boat'), pack('second', 'gull')];
  const input = { ids: ['first', 'second'], packs, proofs: {}, needs: [] };
  const remarks = await lintPacks(input, () => undefined);
  expect(remarks.filter(({ lint }) => lint === 'never-fires')).toEqual([]);
});
