import { expect, it } from 'vitest';
import { createChecker } from '../../rules/check';
import { packOf } from './one-line';

const checker = createChecker([packOf({})]);
const grade = (text: string): number | undefined => checker.check({ text }).grade;

it('plain words in short sentences are easy, officialese is not', () => {
  expect(
    grade('We saw the dog. It ran to the park. The kids were glad to see it. They gave it a ball and it sat down.'),
  ).toBeLessThan(2);
  expect(
    grade(
      'Notwithstanding the aforementioned considerations, the organization is endeavouring to facilitate the implementation of comprehensive accountability mechanisms with the participation of all the constituencies.',
    ),
  ).toBeGreaterThan(20);
});

it('is not said of few words, nor of another language', () => {
  expect(grade('We saw the dog. It ran.')).toBeUndefined();
  expect(
    grade(
      'Nous avons vu le chien dans le parc avec les enfants, et ils étaient très contents de le voir avec nous dans la ville.',
    ),
  ).toBeUndefined();
});
