import { expect, test } from 'vitest';
import type { Engagement } from '../../../rules/format/engagement';
import { nextStep } from '../../../rules/goals/next-step';
import { packOf } from '../one-line';

const day = 86_400_000;
const packs = [
  packOf({
    tips: [
      { text: 'Name the corner.', goal: 'roads', roles: ['officer'] },
      { text: 'Ask about it.', goal: 'roads', roles: ['officer'], ask: 'Which crossing worries you?' },
      { text: 'Ask another.', goal: 'roads', roles: ['officer'], ask: 'Where should we stand?' },
      { text: 'Demandez.', goal: 'trust', language: 'fr', ask: 'Et vous ?' },
      { text: 'For all.', goal: 'trust' },
    ],
  }),
];
const stepFor = (
  engagement: Engagement[],
  goals: string[],
  more: { role?: string; language?: string; at?: number } = {},
) => {
  const { role = 'officer', language = 'en', at = 0 } = more;
  return nextStep(packs, { engagement, language }, { goals, role, at });
};

test('a post that only broadcasts gets a question of the goal it serves', () => {
  expect(stepFor(['informs'], ['roads'])).toEqual({ tip: 'Ask about it.', ask: 'Which crossing worries you?' });
  expect(stepFor(['informs', 'announces', 'thanks'], ['roads'])).toBeDefined();
});

test('the same all day, another one tomorrow', () => {
  expect(stepFor(['informs'], ['roads'], { at: day - 1 })).toEqual(stepFor(['informs'], ['roads']));
  expect(stepFor(['informs'], ['roads'], { at: day })?.ask).toBe('Where should we stand?');
});

test('a post that asks or invites, or says nothing, gets none', () => {
  expect(stepFor(['informs', 'asks'], ['roads'])).toBeUndefined();
  expect(stepFor(['invites'], ['roads'])).toBeUndefined();
  expect(stepFor([], ['roads'])).toBeUndefined();
});

test('only tips for this role, goal and language', () => {
  expect(stepFor(['informs'], ['roads'], { role: 'staff' })).toBeUndefined();
  expect(stepFor(['informs'], ['unknown'])).toBeUndefined();
  expect(stepFor(['informs'], ['trust'])).toEqual({ tip: 'For all.' });
  expect(stepFor(['informs'], ['trust'], { language: 'fr' })?.ask).toBe('Et vous ?');
});

test('without a goal it is the nearest one’s', () => {
  const nearest = { id: 'trust', evidence: [] };
  const asked = { goals: [], role: '', at: 0 };
  expect(nextStep(packs, { engagement: ['informs'], nearest, language: 'en' }, asked)).toEqual({ tip: 'For all.' });
  expect(nextStep(packs, { engagement: ['informs'], language: 'en' }, asked)).toBeUndefined();
});
