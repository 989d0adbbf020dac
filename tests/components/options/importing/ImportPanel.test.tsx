// @vitest-environment happy-dom
import { signal } from '@preact/signals';
import { act } from 'preact/test-utils';
import { expect, test } from 'vitest';
import type { Desk } from '../../../../components/options/desk';
import { importPanel } from '../../../../components/options/importing/ImportPanel';
import type { ImportDesk } from '../../../../components/options/importing/import-desk';
import type { Progress } from '../../../../components/options/progress';
import type { PackTrial, Trial } from '../../../../components/options/trial';
import { draw, press, type } from '../../draw';
import { madePack } from '../made-rows';

const trialOfPack: PackTrial = {
  pack: madePack,
  replaces: '1.0.0',
  proof: { total: 38, failures: [] },
  changes: [
    { what: 'added', subject: 'rule utilize', words: '' },
    { what: 'severity', subject: 'rule guarantee', words: 'from tip to warn' },
  ],
  remarks: [],
  signature: { state: 'unsigned' },
  left: [],
  notices: [],
  expressions: [],
};

function drawImport(found?: Trial, overrides: Partial<ImportDesk> = {}) {
  const asked: unknown[] = [];
  const trial = signal<Trial | undefined>(found);
  const progress = signal<Progress | undefined>(undefined);
  const importing: ImportDesk = {
    trial,
    progress,
    onTry: async (files) => {
      asked.push(['try', await Promise.all(files.map(async ({ path, file }) => [path, await file.text()]))]);
    },
    onCancel: () => asked.push('cancel'),
    onUse: async (on) => {
      asked.push(['use', on]);
      trial.value = undefined;
    },
    onDiscard: () => {
      trial.value = undefined;
    },
    ...overrides,
  };
  const page = draw(<importPanel.Component desk={{ importing } as Desk} />);
  const settle = () => act(() => new Promise((resolve) => setTimeout(resolve, 20)));
  const button = (name: string) => [...page.querySelectorAll('button')].find(({ textContent }) => textContent === name);
  return { page, asked, trial, progress, settle, button };
}

test('a pasted pack is tried', async () => {
  const { page, asked, settle } = drawImport();
  type(page.querySelector('textarea'), 'goalpost: 1');
  press(page, 'Try it');
  await settle();
  expect(asked).toEqual([['try', [['pasted.yaml', 'goalpost: 1']]]]);
});

test('what is dropped is tried', async () => {
  const { page, asked, settle } = drawImport();
  const dropped = new Event('drop', { bubbles: true, cancelable: true });
  Object.assign(dropped, { dataTransfer: { items: [], files: [new File(['a'], 'pack.json')] } });
  act(() => {
    page.querySelector('fieldset')?.dispatchEvent(dropped);
  });
  await settle();
  expect(dropped.defaultPrevented).toBe(true);
  expect(asked).toEqual([['try', [['pack.json', 'a']]]]);
});

test('while it goes on there is a bar, and a way to stop', () => {
  const { page, asked, progress } = drawImport();
  act(() => {
    progress.value = { step: 'Reading files', done: 120, total: 400 };
  });
  expect(page.querySelector('progress')?.getAttribute('value')).toBe('120');
  expect(page.textContent).toContain('120 of 400');
  press(page, 'Cancel');
  expect(asked).toEqual(['cancel']);
});

test('a pack whose examples hold may be used; severity changes are told first', async () => {
  const { page, asked, settle } = drawImport(trialOfPack);
  expect(page.textContent).toContain('38 of 38 examples hold.');
  expect([...page.querySelectorAll('.lines li')].map(({ textContent }) => textContent)).toEqual([
    'rule guarantee from tip to warn',
    'rule utilize ',
  ]);
  press(page, 'Use this pack');
  await settle();
  expect(asked).toEqual([['use', []]]);
  expect(page.textContent).toContain('Example City, version 1.1.0, is in force.');
});

test('a failing example is shown with what happened, and the pack can’t be used', () => {
  const failures = [
    { where: 'rule guarantee', text: 'We promise it.', expected: 'flag' as const, happened: 'nothing was flagged' },
  ];
  const { page, button } = drawImport({ ...trialOfPack, proof: { total: 38, failures } });
  expect(page.textContent).toContain('37 of 38 examples hold.');
  expect(page.textContent).toContain('rule guarantee: We promise it. should be flagged. Instead: nothing was flagged.');
  expect(button('Use this pack')?.disabled).toBe(true);
  expect(page.querySelector('#trial-obstacle')?.textContent).toBe('It can be used once all its examples hold.');
});

test('another obstacle is said at the button', () => {
  const obstacle = 'It is not signed with your organization’s key.';
  const { page, button } = drawImport({ ...trialOfPack, obstacle });
  expect(button('Use this pack')?.disabled).toBe(true);
  expect(page.querySelector('#trial-obstacle')?.textContent).toBe(obstacle);
});

test('rules that come off are ticked, what fires most first, and go on with the pack', async () => {
  const rules = [...madePack.rules, ...madePack.rules.slice(1).map((rule) => ({ ...rule, id: 'leverage' }))];
  const hitRates = new Map([['leverage', { share: 0.2 }]]);
  const { page, asked, settle } = drawImport({ ...trialOfPack, pack: { ...madePack, rules }, hitRates });
  const boxes = [...page.querySelectorAll<HTMLLabelElement>('.rule-chooser label')];
  expect(boxes.map((box) => box.querySelector('strong')?.textContent)).toEqual(['leverage', 'utilize']);
  act(() => boxes[0]?.querySelector('input')?.click());
  press(page, 'Use this pack');
  await settle();
  expect(asked).toEqual([['use', ['leverage']]]);
});

test('what was left out of a style is listed with the reason, and can be searched', () => {
  const left = [
    { rule: 'Style.Script', file: 'Style/Script.yml', line: 1, reason: 'It runs a script.' },
    { rule: 'Style.Spelling', file: 'Style/Spelling.yml', reason: 'It is about spelling.' },
  ];
  const { page } = drawImport({ ...trialOfPack, changes: [], left, taken: 7 });
  expect(page.textContent).toContain('7 rules taken, 2 left out');
  type(page.querySelector('article input[type=search]'), 'spelling');
  expect([...page.querySelectorAll('.lines li')].map(({ textContent }) => textContent)).toEqual([
    'Style.Spelling It is about spelling. Style/Spelling.yml:',
  ]);
});

test('what else there is to know of a style is said', () => {
  const { page } = drawImport({ ...trialOfPack, notices: ['more.zip is a zip in the zip: passed over'] });
  expect(page.textContent).toContain('more.zip is a zip in the zip: passed over');
});

test('a refused expression shows the text that would freeze a page, as text', () => {
  const attack = '<img src=x onerror=alert(1)>aaaa!';
  const expressions = [
    { rule: 'Style.Bad', expression: '(a+)+$', state: 'refused' as const, reason: 'It takes forever.', attack },
    { rule: 'Style.Good', expression: '[a-z]{1,5}', state: 'proved' as const },
  ];
  const { page } = drawImport({ ...trialOfPack, expressions });
  expect(page.querySelector('img')).toBeNull();
  expect([...page.querySelectorAll('code')].map(({ textContent }) => textContent)).toEqual([
    '(a+)+$',
    attack,
    '[a-z]{1,5}',
  ]);
});

test('a file that can’t be read is told by file, line and reason', () => {
  const problems = [{ file: 'pack.yaml', line: 12, reason: 'rule “very”: unknown key “colour”' }];
  const { page, trial } = drawImport({ problems });
  expect(page.querySelector('[role=alert]')?.textContent).toContain(
    'pack.yaml, line 12: rule “very”: unknown key “colour”',
  );
  press(page, 'Close');
  expect(trial.value).toBeUndefined();
});

test('why trying failed is said', async () => {
  const { page, settle } = drawImport(undefined, {
    onTry: async () => {
      throw new Error('big.zip is larger than 20 MB.');
    },
  });
  type(page.querySelector('textarea'), 'x');
  press(page, 'Try it');
  await settle();
  expect(page.textContent).toContain('big.zip is larger than 20 MB.');
});
