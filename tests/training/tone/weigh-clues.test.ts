import { expect, it } from 'vitest';
import { groupLikelihood } from '../../../rules/tone/group-clues';
import { weighClues } from '../../../training/tone/weigh-clues';

/** Texts whose first clue tells whether the group holds; the second says nothing. */
const clues = Array.from({ length: 400 }, (_, text) => [text % 2, (text % 7) / 7]);
const held = clues.map(([first]) => first === 1);

it('what tells a group weighs, and what does not weighs next to nothing', () => {
  const [telling = 0, idle = 0] = weighClues(clues, held);
  expect(telling).toBeGreaterThan(2);
  expect(Math.abs(idle)).toBeLessThan(0.1);
});

it('the weights make a likelihood that agrees with how often the group held', () => {
  const weights = weighClues(clues, held);
  const mean = clues.reduce((sum, one) => sum + groupLikelihood(weights, one), 0) / clues.length;
  expect(mean).toBeCloseTo(0.5, 2);
  expect(groupLikelihood(weights, [1, 0.5])).toBeGreaterThan(0.8);
});
