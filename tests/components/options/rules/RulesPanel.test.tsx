// @vitest-environment happy-dom
import { signal } from '@preact/signals';
import { act } from 'preact/test-utils';
import { beforeEach, expect, test } from 'vitest';
import type { Desk } from '../../../../components/options/desk';
import type { HitRates } from '../../../../components/options/hit-rates';
import type { RuleRow } from '../../../../components/options/rule-row';
import { rulesPanel } from '../../../../components/options/rules/RulesPanel';
import type { RulesDesk } from '../../../../components/options/rules/rules-desk';
import type { Objection } from '../../../../rules/objection';
import { draw, press, type } from '../../draw';
import { madePack, madeRows } from '../made-rows';

beforeEach(() => {
  // happy-dom lays nothing out: give the scroller and its rows a height.
  for (const [name, height] of Object.entries({ clientHeight: 500, offsetHeight: 50 }))
    Object.defineProperty(HTMLElement.prototype, name, { configurable: true, value: height });
  location.hash = '';
});

function drawRules(count: number, overrides: Partial<RulesDesk> = {}, said: readonly Objection[] = []) {
  const rows = signal<readonly RuleRow[]>(madeRows(count));
  const asked: unknown[] = [];
  const change = (ids: readonly string[], part: Partial<RuleRow>) => {
    rows.value = rows.value.map((row) => (ids.includes(row.rule.id) ? { ...row, ...part } : row));
  };
  const rules: RulesDesk = {
    rows,
    packs: signal([madePack]),
    hitRates: signal(undefined),
    hitRateProgress: signal(undefined),
    onHitRates: async () => undefined,
    onSamples: async () => [{ text: 'We guarantee it.', matches: [{ start: 3, end: 12 }] }],
    onSwitch: async (ids, isOn) => {
      asked.push(['switch', ids.length, isOn]);
      change(ids, { state: isOn ? 'on' : 'off' });
    },
    onSeverity: async (ids, severity) => {
      asked.push([severity, ids.length]);
      change(ids, { severity });
    },
    ...overrides,
  };
  const objections = { all: signal(said) };
  const page = draw(<rulesPanel.Component desk={{ rules, objections } as Desk} />);
  const lines = () => [...page.querySelectorAll<HTMLElement>('tr[data-index]')];
  const line = (id: string) => lines().find(({ textContent }) => textContent?.startsWith(id)) as HTMLElement;
  const key = (name: string) =>
    act(() => {
      document.activeElement?.dispatchEvent(
        new KeyboardEvent('keydown', { key: name, bubbles: true, cancelable: true }),
      );
    });
  const status = () => page.querySelector('.bulk [role=status]')?.textContent?.trim();
  const settle = () => act(() => new Promise((resolve) => setTimeout(resolve)));
  return { page, rows, asked, lines, line, key, status, settle };
}

test('of 10,000 rules only those in sight are drawn, and all are counted for screen readers', () => {
  const { page, lines, status } = drawRules(10_000);
  expect(lines().length).toBeGreaterThan(5);
  expect(lines().length).toBeLessThan(60);
  expect(page.querySelector('table')?.getAttribute('aria-rowcount')).toBe('10001');
  expect(
    lines()
      .map((line) => line.getAttribute('aria-rowindex'))
      .slice(0, 2),
  ).toEqual(['2', '3']);
  expect(status()).toBe('10,000 rules');
});

test('“/” goes to the search box, and what is typed there narrows the table', () => {
  const { page, lines, key, status } = drawRules(10_000);
  key('/');
  const search = page.querySelector<HTMLInputElement>('input[type=search]');
  expect(document.activeElement).toBe(search);
  type(search, 'guarantee');
  expect(lines().map((line) => line.querySelector('strong')?.textContent)).toEqual(['guarantee']);
  expect(status()).toBe('1 of 10,000 rules');
  type(search, 'dragon');
  expect(page.textContent).toContain('No rule is like that');
});

test('arrow keys move, one row takes part in Tab, Space switches and Enter opens', async () => {
  const { page, lines, key, asked, settle } = drawRules(20);
  act(() => lines()[0]?.focus());
  key('ArrowDown');
  expect(document.activeElement).toBe(lines()[1]);
  expect(lines().filter((line) => line.tabIndex === 0)).toEqual([lines()[1]]);
  key(' ');
  await settle();
  expect(asked).toEqual([['switch', 1, true]]);
  expect(lines()[1]?.dataset.state).toBe('on');
  key('Enter');
  expect(page.querySelector('aside h3')?.textContent).toBe('utilize');
  key('End');
  expect(page.querySelector('aside h3')?.textContent).toBe('r20');
  key('Escape');
  expect(page.querySelector('aside')).toBeNull();
});

test('a rule in full: its clause, what it looks for, its examples and the sample posts it fires on', async () => {
  const { page, line } = drawRules(3);
  act(() => line('guarantee').click());
  await act(() => new Promise((resolve) => setTimeout(resolve, 300)));
  const words = page.querySelector('aside')?.textContent;
  expect(words).toContain('Clause 4.2: Promises');
  expect(words).toContain('guarantee(s|d)?');
  expect(words).toContain('We try.');
  expect(page.querySelector('aside mark')?.textContent).toBe('guarantee');
  press(page, 'Close');
  expect(document.activeElement?.textContent).toContain('guarantee');
});

test('all rules shown are switched at once, and put back as they were', async () => {
  const { page, rows, asked, status, settle } = drawRules(100);
  type(page.querySelector('input[type=search]'), 'utilize');
  press(page, 'Switch all on');
  await settle();
  expect(asked).toEqual([['switch', 99, true]]);
  expect(status()).toBe('99 of 100 rules 99 rules switched on.');
  press(page, 'Undo');
  await settle();
  expect(rows.value.filter(({ state }) => state === 'on').map(({ rule }) => rule.id)).toEqual(['guarantee']);
});

test('a severity is chosen in the row; why it failed is said', async () => {
  const { line, status, settle } = drawRules(3, {
    onSeverity: async () => {
      throw new Error('Your organization sets the severity of guarantee.');
    },
  });
  const select = line('guarantee').querySelector('select') as HTMLSelectElement;
  select.value = 'block';
  act(() => {
    select.dispatchEvent(new Event('change', { bubbles: true }));
  });
  await settle();
  expect(status()).toContain('Your organization sets the severity of guarantee.');
});

test('hit rates are shown once they are worked out', async () => {
  const hitRates = signal<HitRates | undefined>(undefined);
  const { page, line, settle } = drawRules(3, {
    hitRates,
    onHitRates: async () => {
      hitRates.value = new Map([
        ['guarantee', { share: 0.134 }],
        ['utilize', { share: 0, idle: 'One of its expressions is not proved yet.' }],
        ['r3', { share: 0 }],
      ]);
    },
  });
  expect(line('guarantee').textContent).toContain('not worked out');
  press(page, 'Work out hit rates');
  await settle();
  expect(line('guarantee').textContent).toContain('13 %');
  expect(line('utilize').textContent).toContain('Did not run. One of its expressions is not proved yet.');
  expect(line('r3').textContent).toContain('0 %');
});

test('an address may name a rule', () => {
  location.hash = '#rules/r5';
  const { page, lines } = drawRules(100);
  expect(page.querySelector('aside h3')?.textContent).toBe('r5');
  expect(lines()[0]?.textContent).toContain('r5');
});

test('a rule tells how often it was said to be wrong, and where', () => {
  const id = madeRows(2)[1]?.rule.id ?? '';
  const said = ['It is fine.', 'This too.'].map(
    (text): Objection => ({
      ...{ kind: 'mistake', pack: 'p', version: '1.0.0', rule: id, text },
      ...{ id: text, at: '2026-11-20T14:00:00.000Z' },
    }),
  );
  const { page, line } = drawRules(2, {}, said);
  expect([...page.querySelectorAll('.mistakes')].map(({ textContent }) => textContent)).toEqual(['said wrong 2×']);
  act(() => line(id).click());
  expect(page.querySelector('aside')?.textContent).toContain('Said to be wrongIt is fine.This too.');
});
