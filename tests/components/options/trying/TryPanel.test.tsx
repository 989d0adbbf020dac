// @vitest-environment happy-dom
import { type Signal, signal } from '@preact/signals';
import { act } from 'preact/test-utils';
import { expect, test } from 'vitest';
import type { Desk } from '../../../../components/options/desk';
import type { Trial } from '../../../../components/options/trial';
import { tryPanel } from '../../../../components/options/trying/TryPanel';
import type { TryWith } from '../../../../components/options/trying/try-desk';
import { createChecker } from '../../../../rules/check';
import type { Draft } from '../../../../rules/draft';
import type { Finding } from '../../../../rules/finding';
import { hearTone } from '../../../../rules/tone/hear-tone';
import { draw, press, type } from '../../draw';
import { madePack } from '../made-rows';

const strict = { ...madePack, roles: ['officer'], rules: madePack.rules.map((rule) => ({ ...rule, enabled: true })) };

function drawTry(trial: Signal<Trial | undefined> = signal(undefined)) {
  const checked: [Draft, TryWith][] = [];
  const objected: string[] = [];
  const inForce = signal<readonly unknown[]>([]);
  const desk = {
    packs: { inForce },
    importing: { trial },
    trying: {
      networks: [{ id: 'x', name: 'X' }],
      onCheck: async (draft: Draft, packs: TryWith) => {
        checked.push([draft, packs]);
        const tried = [packs === 'on-trial' ? strict : { ...madePack, roles: ['officer'] }];
        return { result: createChecker(tried, { tone: hearTone }).check(draft), packs: tried };
      },
      onObject: async ({ text }: Draft, packs: TryWith, { rule }: Finding) => {
        objected.push(`${rule}, ${packs}: ${text}`);
      },
    },
  };
  const page = draw(<tryPanel.Component desk={desk as unknown as Desk} />);
  const settle = () => act(() => new Promise((resolve) => setTimeout(resolve, 200)));
  const write = async (text: string) => {
    type(page.querySelector('textarea'), text);
    await settle();
  };
  const choose = async (label: string, value: string) => {
    const field = [...page.querySelectorAll('label')].find(({ textContent }) => textContent?.startsWith(label));
    const select = field?.querySelector('select') as HTMLSelectElement;
    select.value = value;
    act(() => {
      select.dispatchEvent(new Event('change', { bubbles: true }));
    });
    await settle();
  };
  return { page, checked, objected, inForce, settle, write, choose };
}

test('what is written is marked, with the verdict, the finding and its rule', async () => {
  const { page, write } = drawTry();
  await write('We guarantee it, and utilize dogs.');
  expect(page.querySelector('.verdict')?.textContent).toBe('It would be held, and the author asked.');
  expect([...page.querySelectorAll('mark')].map(({ textContent }) => textContent)).toEqual(['guarantee']);
  expect(page.querySelector('.finding-why')?.textContent).toContain('clause 4.2, Promises');
  expect(page.querySelector('.findings a')?.getAttribute('href')).toBe('#rules/guarantee');
  await write('We try.');
  expect(page.querySelector('.verdict')?.textContent).toBe('It would go out without a word.');
});

test('a finding can be said to be wrong, and the words behind a tone are shown', async () => {
  const { page, objected, write, settle } = drawTry();
  await write('We guarantee it. Thank you so much to all our volunteers!');
  expect(page.querySelector('.tone p')?.textContent).toMatch(/ounds grateful.*“Thank you/);
  press(page, 'This is wrong');
  await settle();
  expect(objected).toEqual(['guarantee, in-force: We guarantee it. Thank you so much to all our volunteers!']);
  expect(page.querySelector('.findings')?.textContent).toContain('Noted on this device');
});

test('role, capacity and network go with it, and what is not said is left out', async () => {
  const { checked, write, choose } = drawTry();
  await write('We try.');
  await choose('Role', 'officer');
  await choose('Network', 'x');
  expect(checked.slice(-2)).toEqual([
    [{ text: 'We try.', role: 'officer' }, 'in-force'],
    [{ text: 'We try.', role: 'officer', network: 'x' }, 'in-force'],
  ]);
});

test('the pack on trial can be tried while there is one', async () => {
  const trial = signal<Trial | undefined>({ pack: strict } as Trial);
  const { page, settle, write, choose } = drawTry(trial);
  await write('We utilize dogs.');
  expect(page.querySelector('mark')).toBeNull();
  await choose('With', 'on-trial');
  expect(page.querySelector('mark')?.textContent).toBe('utilize');
  expect(page.querySelector('.findings a')).toBeNull();
  act(() => {
    trial.value = undefined;
  });
  await settle();
  expect(page.querySelector('mark')).toBeNull();
});

test('other packs in force look at the same text again', async () => {
  const { checked, inForce, write, settle } = drawTry();
  await write('We try.');
  const before = checked.length;
  act(() => {
    inForce.value = [madePack];
  });
  await settle();
  expect(checked).toHaveLength(before + 1);
});
