// @vitest-environment happy-dom
import { signal } from '@preact/signals';
import { act } from 'preact/test-utils';
import { expect, test } from 'vitest';
import type { Desk } from '../../../../components/options/desk';
import type { PackInForce } from '../../../../components/options/pack-in-force';
import { packsPanel } from '../../../../components/options/packs/PacksPanel';
import type { PacksDesk } from '../../../../components/options/packs/packs-desk';
import { draw, press } from '../../draw';

const base: PackInForce = {
  id: 'org.goalpost.base',
  name: 'Any organization',
  version: '1.0.0',
  origin: 'built-in',
  parents: [],
  mode: 'live',
  signature: { state: 'unsigned' },
  rules: { on: 26, off: 0, waiting: 0, refused: 0 },
  canMove: { up: false, down: false },
  versions: [],
};
const city: PackInForce = {
  ...base,
  id: 'org.example.city',
  name: 'Example City',
  version: '1.2.0',
  origin: 'imported',
  parents: ['Any organization'],
  signature: { state: 'signed', fingerprint: '3f2a 99c1', isPinned: true },
  rules: { on: 3, off: 2, waiting: 1, refused: 0 },
  canMove: { up: false, down: true },
  versions: [{ version: '1.1.0', until: '2026-11-02' }],
};

function drawPacks(overrides: Partial<PacksDesk> = {}) {
  const asked: unknown[][] = [];
  const ask =
    (name: string) =>
    async (...with_: unknown[]) => {
      asked.push([name, ...with_]);
    };
  const packs: PacksDesk = {
    inForce: signal([base, city]),
    onMode: ask('mode'),
    onMove: ask('move'),
    onRemove: ask('remove'),
    onExport: ask('export'),
    onGoBack: ask('go back'),
    ...overrides,
  };
  const page = draw(<packsPanel.Component desk={{ packs } as Desk} />);
  const [first, second] = page.querySelectorAll('article');
  const said = () => page.querySelector('p[role=status]')?.textContent;
  const settle = () => act(async () => undefined);
  return { page, asked, first: first as HTMLElement, second: second as HTMLElement, said, settle };
}

test('each pack says where it comes from, what it extends, who signed it and what its rules do', () => {
  const { first, second } = drawPacks();
  expect(first.textContent).toContain('Comes with Goalpost');
  // It came with the extension, which the browser's store signed.
  expect(first.textContent).not.toContain('Not signed');
  expect(second.textContent).toContain('Imported · extends Any organization');
  expect(second.textContent).toContain('with your organization’s key 3f2a 99c1');
  expect([...second.querySelectorAll('li.state')].map(({ textContent }) => textContent)).toEqual([
    '3 on',
    '2 off',
    '1 waiting',
  ]);
});

test('a pack that comes with Goalpost is neither moved nor removed', () => {
  const { first } = drawPacks();
  expect([...first.querySelectorAll('button')].map(({ textContent }) => textContent)).toEqual([
    'Export Any organization',
  ]);
});

test('pilot mode, a later place, the file and an earlier version are one press each', async () => {
  const { second, asked, said, settle } = drawPacks();
  act(() => second.querySelector<HTMLInputElement>('input[role=switch]')?.click());
  press(second, 'Later');
  press(second, 'Export');
  press(second, 'Go back to 1.1.0');
  await settle();
  expect(asked).toEqual([
    ['mode', city.id, 'pilot'],
    ['move', city.id, 'down'],
    ['export', city.id],
    ['go back', city.id, '1.1.0'],
  ]);
  expect(said()).toBe('Example City, version 1.1.0, is in force again.');
  press(second, 'Earlier');
  expect(asked).toHaveLength(4);
});

test('removing asks once more, and can be left', async () => {
  const { second, asked, settle } = drawPacks();
  press(second, 'Remove');
  expect(document.activeElement?.textContent).toBe('Keep it');
  press(second, 'Keep it');
  expect(asked).toEqual([]);
  press(second, 'Remove');
  press(second, 'Remove Example City');
  await settle();
  expect(asked).toEqual([['remove', city.id]]);
});

test('why something was not done is said', async () => {
  const { page, second, said, settle } = drawPacks({
    onExport: async () => {
      throw new Error('The file could not be saved.');
    },
  });
  press(second, 'Export');
  await settle();
  expect(said()).toBe('The file could not be saved.');
  expect(page.querySelector('[data-failed=true]')).not.toBeNull();
});

test('who moves a pack keeps the focus on moving it', async () => {
  const inForce = signal([
    city,
    { ...city, id: 'org.example.extra', name: 'Extra', canMove: { up: true, down: false } },
  ]);
  const { page, settle } = drawPacks({
    inForce,
    onMove: async () => {
      const [one, two] = inForce.value;
      if (one && two)
        inForce.value = [
          { ...two, canMove: one.canMove },
          { ...one, canMove: two.canMove },
        ];
    },
  });
  act(() => page.querySelector<HTMLElement>('[data-pack="org.example.city"] [data-move=down]')?.focus());
  press(page, 'Later: Example City');
  await settle();
  expect(document.activeElement?.textContent).toBe('↑ Earlier: Example City');
});
