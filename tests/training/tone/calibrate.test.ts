import { expect, it } from 'vitest';
import { bestThreshold, sureFrom } from '../../../training/tone/calibrate';

const scores = [0.9, 0.8, 0.7, 0.6, 0.5, 0.4];

it('a tone is told from where that finds most at the least mistakes', () => {
  expect(bestThreshold(scores, [true, true, false, true, false, false])).toBe(0.55);
});

it.each([
  ['from the lowest score on from which it is mostly right', [true, true, true, true, false, false], 2, 0.5],
  ['never, where it is mostly wrong', [false, true, false, true, false, false], 2, 2],
  ['never, where too few sound so to know', [true, true, false, false, false, false], 3, 2],
])('a tone is said to a person %s', (_, right, fewest, from) => {
  expect(sureFrom(scores, right, fewest)).toBe(from);
});
