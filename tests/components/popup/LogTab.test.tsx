// @vitest-environment happy-dom
import { act } from 'preact/test-utils';
import { expect, test } from 'vitest';
import { LogTab, type LogTabProps } from '../../../components/popup/LogTab';
import { draw, press, type } from '../draw';
import { hiring, madePost, roadSafety } from '../made-posts';

const pages = { posts: 'options.html#log', report: 'report.html', privacy: 'options.html#privacy' };
const now = new Date().toISOString();

function drawTab(changes: Partial<LogTabProps> = {}) {
  const said: string[][] = [];
  const page = draw(
    <LogTab
      posts={[madePost(1, { at: now, goals: [roadSafety], rationale: 'The Chief asked' }), madePost(2, { at: now })]}
      waiting={{ count: 0 }}
      networks={[{ id: 'x', name: 'X' }]}
      goals={[
        { ...roadSafety, target: { posts: 1, per: 'week' } },
        { ...hiring, target: { posts: 2, per: 'week' } },
      ]}
      pages={pages}
      onWhy={async (of, why) => {
        said.push([of.slice(-1), why]);
      }}
      {...changes}
    />,
  );
  const settle = () => act(() => new Promise((resolve) => setTimeout(resolve)));
  return { page, said, settle, words: () => page.textContent ?? '' };
}

test('this week against the targets, and what the newest posts served', () => {
  const { page, words } = drawTab();
  expect(words()).toContain('This week: 2 posts, 1 without a goal');
  expect([...page.querySelectorAll('.stands > div')].map(({ textContent }) => textContent)).toEqual([
    'Road safety✓ 1 of 1 this week',
    'Hiring0 of 2 this week',
  ]);
  expect(words()).toContain('Your last 2 posts served Road safety (1); 1 served no goal.');
});

test('the ways to all posts, the report and what is stored are there, before the first post too', () => {
  for (const changes of [{}, { posts: [] }]) {
    const { page } = drawTab(changes);
    expect([...page.querySelectorAll('nav a')].map((link) => link.getAttribute('href'))).toEqual(Object.values(pages));
  }
});

test('before the first post it says what will be here', () => {
  expect(drawTab({ posts: [] }).words()).toContain('Nothing here yet.');
});

test('what could not be logged is said', () => {
  expect(drawTab({ posts: [], waiting: { count: 1, reason: 'The disk is full.' } }).words()).toContain(
    '1 post could not be logged yet and will be tried again. The disk is full.',
  );
});

test('why a post was made is changed in place, by keyboard alone', async () => {
  const { page, said, settle } = drawTab();
  press(page, 'Change');
  const field = page.querySelector<HTMLInputElement>('form input');
  expect([document.activeElement === field, field?.value]).toEqual([true, 'The Chief asked']);
  type(field, ' Crashes near schools ');
  act(() => page.querySelector('form')?.requestSubmit());
  await settle();
  expect(said).toEqual([['1', 'Crashes near schools']]);
  expect(document.activeElement?.textContent).toBe('Change');
});

test('Escape leaves the sentence as it was', async () => {
  const { page, said, settle, words } = drawTab();
  press(page, 'Say why');
  type(page.querySelector('form input'), 'Nonsense');
  act(() => {
    document.activeElement?.dispatchEvent(
      new KeyboardEvent('keydown', { key: 'Escape', bubbles: true, cancelable: true }),
    );
  });
  await settle();
  expect([said, words().includes('Nonsense')]).toEqual([[], false]);
});

test('a sentence that can’t be saved stays in its field, and why is said', async () => {
  const { page, settle } = drawTab({
    onWhy: async () => {
      throw new Error('The disk is full.');
    },
  });
  press(page, 'Say why');
  type(page.querySelector('form input'), 'Crashes near schools');
  act(() => page.querySelector('form')?.requestSubmit());
  await settle();
  expect(page.querySelector<HTMLInputElement>('form input')?.value).toBe('Crashes near schools');
  expect(page.querySelector('[role=alert]')?.textContent).toBe('The disk is full.');
});
