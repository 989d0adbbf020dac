// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import type { Desk } from '../../../../components/options/desk';
import { resultsPanel } from '../../../../components/options/results/ResultsPanel';
import type { ResultsDesk } from '../../../../components/options/results/results-desk';
import type { ResultsFile, ResultsMatch } from '../../../../components/options/results/results-file';
import { draw, press } from '../../draw';
import { madePost } from '../../made-posts';
import { chooseFiles, chooseIn, settle } from '../made-desk';

const file: ResultsFile = {
  columns: [
    { name: 'Permalink', samples: ['https://x.com/1'] },
    { name: 'Seen by', samples: ['1200', '14'] },
    { name: '', samples: ['?'] },
  ],
  rows: 3,
  guess: { link: 0 },
};
const match: ResultsMatch = {
  matched: [{ post: madePost(1, { text: 'Slow down' }), row: 2, results: { reach: 1200 } }],
  unmatched: [
    { row: 3, words: 'https://x.com/9', reason: 'No post in the log has this link.' },
    { row: 4, words: '', reason: 'It has neither a link nor a text.' },
  ],
};

function drawResults(changes: Partial<ResultsDesk> = {}) {
  const asked: unknown[] = [];
  const results: ResultsDesk = {
    onOpen: async ({ name }) => {
      asked.push(name);
      return file;
    },
    onMatch: async (columns) => {
      asked.push(columns);
      return match;
    },
    onAdd: async () => {
      asked.push('add');
      return 1;
    },
    ...changes,
  };
  const page = draw(<resultsPanel.Component desk={{ results } as Desk} />);
  return { page, asked };
}

test('a file is opened, its columns are named by the person, and what fits is added', async () => {
  const { page, asked } = drawResults();
  await chooseFiles(page, 'tweets.csv');
  expect(page.textContent).toContain('3 rows of tweets.csv');
  expect(page.textContent).toContain('Choose at least one column with a number');
  await chooseIn(page, 'People reached', 'Seen by');
  expect(asked).toEqual(['tweets.csv', { link: 0 }, { link: 0, reach: 1 }]);
  expect(page.textContent).toContain('1 row fits a post, 2 do not');
  expect(page.textContent).toContain('1,200 people reached');
  press(page, 'Add these results to 1 post');
  await settle();
  expect(asked.at(-1)).toBe('add');
  expect(page.textContent).toContain('Results of 1 post are in the log.');
  expect(page.textContent).not.toContain('3 rows of');
});

test('each row that does not fit says why', async () => {
  const { page } = drawResults();
  await chooseFiles(page, 'tweets.csv');
  expect([...page.querySelectorAll('.lines li')].map(({ textContent }) => textContent)).toEqual([
    'Row 3 https://x.com/9: No post in the log has this link.',
    'Row 4: It has neither a link nor a text.',
  ]);
});

test('without a link or a text nothing is matched, and it is said what to choose', async () => {
  const { page, asked } = drawResults();
  await chooseFiles(page, 'tweets.csv');
  await chooseIn(page, 'Link to the post', '(none)');
  expect(asked).toHaveLength(2);
  expect(page.textContent).toContain('Choose the column with the link or with the text');
  expect(page.textContent).not.toContain('fits a post');
});

test('a column without a heading has its number', async () => {
  const { page, asked } = drawResults();
  await chooseFiles(page, 'tweets.csv');
  await chooseIn(page, 'Replies', 'Column 3');
  expect(asked.at(-1)).toEqual({ link: 0, replies: 2 });
});

test('a file that can’t be read is refused in a sentence', async () => {
  const { page } = drawResults({
    onOpen: async () => {
      throw new Error('This file is empty.');
    },
  });
  await chooseFiles(page, 'tweets.csv');
  expect(page.querySelector('[data-failed=true]')?.textContent).toBe('This file is empty.');
});
