import { expect, test } from 'vitest';
import { goalsToChoose, toggleGoal } from '../../components/chosen-goals';
import { hiring, roadSafety } from './made-posts';

test('a goal that no pack has any more can still be taken away', () => {
  expect(goalsToChoose([{ id: 'hiring', name: 'Hiring' }], [roadSafety]).map(({ id }) => id)).toEqual([
    'hiring',
    'road-safety',
  ]);
});

test('what is added comes from the author; what is taken away and put back is as it was', () => {
  const without = toggleGoal([roadSafety], roadSafety, [roadSafety]);
  expect(without).toEqual([]);
  expect(toggleGoal(without, roadSafety, [roadSafety])).toEqual([roadSafety]);
  expect(toggleGoal([roadSafety], hiring, [roadSafety])).toEqual([roadSafety, { ...hiring, by: 'author' }]);
});
