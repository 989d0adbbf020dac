import { expect, test } from 'vitest';
import { goalChoices, goalsOfPost, toDraftGoals, type WordOnGoals } from '../../../rules/goals/goal-choices';
import { packOf } from '../one-line';

const examples = { serves: ['x'] };
const pack = packOf({
  goals: [
    { id: 'safety', name: 'Safety', examples },
    { id: 'trust', name: 'Trust', examples, language: 'en' },
    { id: 'trust', name: 'Confiance', examples, language: 'fr' },
    { id: 'past', name: 'Past', examples, active: { until: '2020-01-01' } },
  ],
});
const found = [{ id: 'safety', score: 1, evidence: [] }];
const goals = (said: [string, boolean][], guessed: [string, boolean][]) =>
  goalsOfPost(found, new Map(said), new Map(guessed), goalChoices([pack], 'en')).map(({ id, by }) => `${id} by ${by}`);

test('each goal can be chosen once, in the language of the draft, while it counts', () => {
  expect(goalChoices([pack, pack], 'en').map(({ name }) => name)).toEqual(['Safety', 'Trust']);
  expect(goalChoices([pack], 'fr').map(({ name }) => name)).toEqual(['Safety', 'Confiance']);
  expect(goalChoices([pack]).map(({ name }) => name)).toEqual(['Safety', 'Trust']);
});

test('a post serves what its words show; what was learned goes before that, and the author before all', () => {
  expect(goals([], [])).toEqual(['safety by words']);
  expect(goals([], [['trust', true]])).toEqual(['safety by words', 'trust by learned']);
  expect(goals([], [['safety', false]])).toEqual([]);
  expect(goals([['safety', true]], [['safety', false]])).toEqual(['safety by author']);
  expect(goals([['trust', false]], [['trust', true]])).toEqual(['safety by words']);
});

test('the check hears the author, and what was learned where they said nothing', () => {
  const said: WordOnGoals = new Map([['safety', false]]);
  const guessed: WordOnGoals = new Map([
    ['safety', true],
    ['trust', true],
  ]);
  expect(toDraftGoals(said, guessed)).toEqual({ goals: ['trust'], notGoals: ['safety'] });
});
