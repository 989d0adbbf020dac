// @vitest-environment happy-dom
import { signal } from '@preact/signals';
import { expect, test } from 'vitest';
import type { Desk } from '../../../../components/options/desk';
import { objectionsPanel } from '../../../../components/options/objections/ObjectionsPanel';
import type { ObjectionsDesk } from '../../../../components/options/objections/objections-desk';
import type { Objection } from '../../../../rules/objection';
import { draw, press } from '../../draw';
import { settle } from '../made-desk';

const kept: Objection[] = [
  {
    ...{ kind: 'mistake', pack: 'p', version: '1.0.0', rule: 'no-guilt', match: 'guilty', text: 'I feel guilty!' },
    ...{ id: 'one', at: '2026-11-20T14:00:00.000Z' },
  },
  {
    ...{ kind: 'concern', pack: 'gone', version: '2.0.0', clause: '4.2', words: 'Whose names?' },
    ...{ id: 'two', at: '2026-11-21T14:00:00.000Z' },
  },
];

function drawObjections(all: Objection[]) {
  const asked: string[] = [];
  const objections: ObjectionsDesk = {
    all: signal(all),
    onTakeBack: async (id) => void asked.push(`take back ${id}`),
    onTakeAllBack: async () => void asked.push('take all back'),
    onExport: async () => void asked.push('export'),
  };
  const rules = { packs: signal([{ id: 'p', name: 'Our service' }]) };
  const page = draw(<objectionsPanel.Component desk={{ objections, rules } as unknown as Desk} />);
  return { page, asked };
}

test('the newest is first: against which rule or clause, in which words, of which version', () => {
  const { page } = drawObjections(kept);
  expect([...page.querySelectorAll('article')].map(({ textContent }) => textContent)).toEqual([
    'Clause 4.2Whose names?gone 2.0.0 · November 21, 2026Take it back',
    'no-guiltWrongly found “guilty” inI feel guilty!Our service 1.0.0 · November 20, 2026Take it back',
  ]);
});

test('they are exported, taken back one by one, or all after a second press', async () => {
  const { page, asked } = drawObjections(kept);
  press(page, 'Export for the pack’s author');
  press(page, 'Take it back');
  press(page, 'Take all back');
  expect(page.textContent).toContain('This erases 2 objections from this device.');
  press(page, 'Take all back');
  await settle();
  expect(asked).toEqual(['export', 'take back two', 'take all back']);
});

test('without any it says how to raise one', () => {
  const { page } = drawObjections([]);
  expect(page.textContent).toContain('None so far.');
  expect(page.querySelector('button')).toBeNull();
});
