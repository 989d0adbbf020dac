// @vitest-environment happy-dom
import { signal } from '@preact/signals';
import { act } from 'preact/test-utils';
import { expect, test } from 'vitest';
import type { BacktestResult, PostsFile } from '../../../../components/options/backtest';
import { backtestPanel } from '../../../../components/options/backtesting/BacktestPanel';
import type { BacktestDesk } from '../../../../components/options/backtesting/backtest-desk';
import type { Desk } from '../../../../components/options/desk';
import type { Progress } from '../../../../components/options/progress';
import { draw, press } from '../../draw';

const result: BacktestResult = {
  file: 'posts.csv',
  posts: 200,
  held: 20,
  coached: 30,
  clear: 150,
  skipped: 1,
  rules: [
    {
      rule: 'guarantee',
      message: 'Promises more than anyone controls.',
      severity: 'warn',
      posts: 20,
      examples: [{ text: 'We guarantee <b>it</b>.', matches: [{ start: 3, end: 12 }] }],
    },
  ],
  goals: [{ id: 'road-safety', name: 'Road safety', posts: 50 }],
  withoutGoal: 150,
};
const columns = [
  { name: 'Date', samples: ['2026-01-02'] },
  { name: 'Text', samples: ['Good morning'] },
];

function drawBacktest(posts: PostsFile, overrides: Partial<BacktestDesk> = {}) {
  const asked: unknown[] = [];
  const found = signal<BacktestResult | undefined>(undefined);
  const progress = signal<Progress | undefined>(undefined);
  const backtest: BacktestDesk = {
    progress,
    result: found,
    onOpen: async () => posts,
    onRun: async (file, column) => {
      asked.push([file.name, column]);
      found.value = result;
    },
    onCancel: () => asked.push('cancel'),
    onExport: async () => {
      asked.push('export');
    },
    onClear: () => {
      found.value = undefined;
    },
    ...overrides,
  };
  const page = draw(<backtestPanel.Component desk={{ backtest } as Desk} />);
  const settle = () => act(() => new Promise((resolve) => setTimeout(resolve, 20)));
  const choose = async (name: string) => {
    const input = page.querySelector<HTMLInputElement>('input[type=file]');
    Object.defineProperty(input, 'files', { configurable: true, value: [new File(['a'], name)] });
    act(() => {
      input?.dispatchEvent(new Event('change', { bubbles: true }));
    });
    await settle();
  };
  return { page, asked, progress, settle, choose };
}

test('a file that leaves no doubt is run at once, and the result told by verdict, rule and goal', async () => {
  const { page, asked, choose } = drawBacktest({ columns, likely: 1, isSure: true });
  await choose('posts.csv');
  expect(asked).toEqual([['posts.csv', 1]]);
  expect([...page.querySelectorAll('.verdicts > div')].map(({ textContent }) => textContent)).toEqual([
    'held2010 %',
    'coached3015 %',
    'clear15075 %',
  ]);
  expect(page.querySelector('.rule-counts summary')?.textContent).toContain('Warn2010 %');
  expect([...page.querySelectorAll('tr')].map(({ textContent }) => textContent)).toEqual([
    'Road safety5025 %',
    'No goal15075 %',
  ]);
  expect(page.textContent).toContain('1 row had no post');
});

test('posts are shown as text, with what the rule fired on marked', async () => {
  const { page, choose } = drawBacktest({ columns, likely: 1, isSure: true });
  await choose('posts.csv');
  expect(page.querySelector('.quotes')?.textContent).toBe('We guarantee <b>it</b>.');
  expect(page.querySelector('.quotes mark')?.textContent).toBe('guarantee');
});

test('where the column is not sure, it is asked for with values to tell it by', async () => {
  const { page, asked, settle, choose } = drawBacktest({ columns, likely: 0, isSure: false });
  await choose('posts.csv');
  expect(asked).toEqual([]);
  const options = [...page.querySelectorAll('.option')];
  expect(options.map(({ textContent }) => textContent)).toEqual(['Date2026-01-02', 'TextGood morning']);
  act(() => options[1]?.querySelector('input')?.click());
  act(() => page.querySelector('form')?.requestSubmit());
  await settle();
  expect(asked).toEqual([['posts.csv', 1]]);
  expect(page.querySelector('form')).toBeNull();
});

test('it can be stopped, the result saved and cleared', async () => {
  const { page, asked, progress, settle, choose } = drawBacktest({ columns, likely: 1, isSure: true });
  act(() => {
    progress.value = { step: 'Checking posts', done: 1, total: 2 };
  });
  press(page, 'Cancel');
  await choose('posts.csv');
  press(page, 'Export CSV');
  await settle();
  expect(asked).toEqual(['cancel', ['posts.csv', 1], 'export']);
  expect(page.textContent).toContain('The result is saved as a file.');
  press(page, 'Clear');
  expect(page.querySelector('.verdicts')).toBeNull();
});

test('why a file can’t be read is said', async () => {
  const { page, choose } = drawBacktest(
    { columns, likely: 1, isSure: true },
    {
      onOpen: async () => {
        throw new Error('posts.csv is not a table of posts.');
      },
    },
  );
  await choose('posts.csv');
  expect(page.querySelector('[role=status]')?.textContent).toBe('posts.csv is not a table of posts.');
});
