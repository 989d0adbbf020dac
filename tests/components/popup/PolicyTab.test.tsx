// @vitest-environment happy-dom
import { signal } from '@preact/signals';
import { expect, test } from 'vitest';
import { PolicyTab } from '../../../components/popup/PolicyTab';
import type { Pack } from '../../../rules/pack';
import { draw, press, type } from '../draw';
import { settle } from '../options/made-desk';

const packs = [
  {
    id: 'base',
    name: 'Any organization',
    version: '1.0.0',
    policy: [{ id: '1', title: 'Privacy', body: 'No **plates**.' }],
  },
  {
    id: 'ours',
    name: 'Our service',
    version: '2.0.0',
    policy: [
      { id: '2', title: 'Cases', body: 'No names.', sanctions: 'Discipline.', roles: ['officer'], since: '2026-01-01' },
      { id: '2', title: 'Causes', body: 'Pas de noms.', language: 'fr' },
    ],
  },
] as unknown as Pack[];

function drawTab() {
  const presses: string[] = [];
  const page = draw(
    <PolicyTab
      packs={packs}
      acknowledged={signal({})}
      onAcknowledge={() => presses.push('read')}
      onConcern={async ({ id, version }, clause, words) => presses.push(`${id} ${version} ${clause}: ${words}`)}
    />,
  );
  return { page, presses, titles: () => [...page.querySelectorAll('h2, h3')].map(({ textContent }) => textContent) };
}

test('the organization’s own clauses come first, with what can follow', () => {
  const { page, titles } = drawTab();
  expect(titles()).toEqual(['Our service', '2 Cases', 'Any organization', '1 Privacy']);
  expect(page.querySelector('article')?.textContent).toBe(
    '2 CasesNo names.What can follow: Discipline.Applies to officer. In force since January 1, 2026.Raise a concern about clause 2',
  );
});

test('searching leaves the clauses that hold the words, or says that none does', () => {
  const { page, titles } = drawTab();
  type(page.querySelector('input'), 'plates');
  expect(titles()).toEqual(['Any organization', '1 Privacy']);
  type(page.querySelector('input'), 'dragons');
  expect([titles(), page.querySelector('[role=status]')?.textContent]).toEqual([[], 'No clause speaks of “dragons”.']);
});

test('reading it is one press', () => {
  const { page, presses } = drawTab();
  press(page, 'I have read version 2.0.0');
  expect(presses).toEqual(['read']);
});

test('a concern about a clause is kept in the reader’s words, and the policy stays as it is', async () => {
  const { page, presses } = drawTab();
  press(page, 'Raise a concern about clause 2');
  type(page.querySelector('textarea'), ' May I name my own children? ');
  press(page, 'Note it');
  await settle();
  expect(presses).toEqual(['ours 2.0.0 2: May I name my own children?']);
  expect(page.textContent).toContain('Noted on this device.');
});
