// @vitest-environment happy-dom
import { act } from 'preact/test-utils';
import { expect, test } from 'vitest';
import { type Choice, StarterChoice } from '../../components/StarterChoice';
import { draw, press } from './draw';

const starters = [
  { name: 'police', title: 'Police', about: '', roles: ['officer', 'head-of-service'], capacities: ['official'] },
  { name: 'base', title: 'Any organization', about: '', roles: ['staff'], capacities: [] },
];

function drawChoice(choice: Choice) {
  const chosen: Choice[] = [];
  const page = draw(
    <StarterChoice starters={starters} choice={choice} action="Start" onChoose={(made) => chosen.push(made)} />,
  );
  return { page, chosen };
}

function pick(page: HTMLElement, words: string) {
  const label = [...page.querySelectorAll('label')].find(({ textContent }) => textContent === words);
  act(() => label?.querySelector('input')?.click());
}

test('a pack and a role are chosen and handed over', () => {
  const { page, chosen } = drawChoice({ starter: '', role: '', capacity: '' });
  pick(page, 'Police');
  pick(page, 'Head of service');
  press(page, 'Start');
  expect(chosen).toEqual([{ starter: 'police', role: 'head-of-service', capacity: '' }]);
});

test('a role the other pack does not know is let go', () => {
  const { page, chosen } = drawChoice({ starter: 'police', role: 'officer', capacity: 'official' });
  pick(page, 'Any organization');
  press(page, 'Start');
  expect(chosen).toEqual([{ starter: 'base', role: '', capacity: '' }]);
});

test('nothing is handed over before a pack is chosen', () => {
  const { page, chosen } = drawChoice({ starter: '', role: '', capacity: '' });
  press(page, 'Start');
  expect(chosen).toEqual([]);
});
