// @vitest-environment happy-dom
import { signal } from '@preact/signals';
import { act } from 'preact/test-utils';
import { beforeEach, expect, test } from 'vitest';
import type { ColleagueLog } from '../../../../components/options/colleagues/colleague-log';
import type { Desk } from '../../../../components/options/desk';
import { logPanel } from '../../../../components/options/log/LogPanel';
import type { LogDesk } from '../../../../components/options/log/log-desk';
import type { LoggedPost } from '../../../../rules/log/logged-post';
import { draw, press, type } from '../../draw';
import { hiring, madePost, roadSafety } from '../../made-posts';
import { chooseIn, madeColleague, madeColleaguesDesk, madeLogDesk, settle } from '../made-desk';

beforeEach(() => {
  // happy-dom lays nothing out: give the scroller and its rows a height.
  for (const [name, height] of Object.entries({ clientHeight: 500, offsetHeight: 50 }))
    Object.defineProperty(HTMLElement.prototype, name, { configurable: true, value: height });
});

const safe = madePost(1, { goals: [roadSafety], text: 'Slow down near schools', rationale: 'Crashes' });
const plain = madePost(2, { network: 'mastodon', text: 'Good morning' });

function drawLog(posts: readonly LoggedPost[], changes: Partial<LogDesk> = {}, colleagues: ColleagueLog[] = []) {
  const made = madeLogDesk(posts, changes);
  const desk = { log: made.desk, colleagues: madeColleaguesDesk(colleagues) } as unknown as Desk;
  const page = draw(<logPanel.Component desk={desk} />);
  const lines = () => [...page.querySelectorAll<HTMLElement>('tr[data-index]')];
  const open = (words: string) =>
    act(() =>
      lines()
        .find(({ textContent }) => textContent?.includes(words))
        ?.click(),
    );
  const status = () => page.querySelector('p.small[role=status]')?.textContent;
  const key = (name: string) =>
    act(() => {
      document.activeElement?.dispatchEvent(
        new KeyboardEvent('keydown', { key: name, bubbles: true, cancelable: true }),
      );
    });
  return { ...made, page, lines, open, status, key };
}

test('the log is read once the panel is opened; before the first post it says what will be here', () => {
  const { page, asked } = drawLog([]);
  expect(asked).toEqual(['open']);
  expect(page.textContent).toContain('Nothing here yet.');
});

test('of 100,000 posts only those in sight are drawn, and all are counted', () => {
  const { page, lines, status } = drawLog(Array.from({ length: 100_000 }, (_, index) => madePost(index)));
  expect(lines().length).toBeGreaterThan(5);
  expect(lines().length).toBeLessThan(60);
  expect(page.querySelector('table')?.getAttribute('aria-rowcount')).toBe('100001');
  expect(status()).toBe('100,000 posts');
});

test('while older posts are read the newest are there, with how far it has come', () => {
  const { page, lines } = drawLog([safe], { progress: signal({ step: 'Reading the log', done: 1, total: 5000 }) });
  expect(lines()).toHaveLength(1);
  expect(page.textContent).toContain('Reading the log…');
  expect(page.textContent).toContain('1 of 5,000');
});

test('search and filters narrow the table down', async () => {
  const { page, lines, status } = drawLog([safe, plain]);
  type(page.querySelector('input[type=search]'), 'schools');
  expect([lines().length, status()]).toEqual([1, '1 of 2 posts']);
  type(page.querySelector('input[type=search]'), '');
  await chooseIn(page, 'Goal', 'No goal');
  expect(lines()[0]?.textContent).toContain('Good morning');
  await chooseIn(page, 'Network', 'X');
  expect(page.textContent).toContain('No post is like that.');
});

test('arrow keys move, Enter opens a post, Escape goes back to its row', () => {
  const { page, lines, key } = drawLog([safe, plain]);
  act(() => lines()[0]?.focus());
  key('ArrowDown');
  expect(document.activeElement).toBe(lines()[1]);
  key('Enter');
  expect(page.querySelector('aside .post-text')?.textContent).toBe('Good morning');
  act(() => page.querySelector<HTMLElement>('aside button')?.focus());
  key('Escape');
  expect(page.querySelector('aside')).toBeNull();
  expect(document.activeElement).toBe(lines()[1]);
});

test('goals and why are put right: what is said is only what changed', async () => {
  const { page, open, asked } = drawLog([safe]);
  open('Slow down');
  const save = page.querySelector<HTMLButtonElement>('.purpose [type=submit]');
  expect(save?.disabled).toBe(true);
  press(page, 'Hiring');
  act(() => page.querySelector<HTMLFormElement>('.purpose')?.requestSubmit());
  await settle();
  expect(asked.at(-1)).toEqual({ of: safe.id, goals: [roadSafety, { id: 'hiring', name: 'Hiring', by: 'author' }] });
  press(page, 'Hiring');
  type(page.querySelector('.purpose textarea'), '  Three crashes in a week ');
  act(() => page.querySelector<HTMLFormElement>('.purpose')?.requestSubmit());
  await settle();
  expect(asked.at(-1)).toEqual({ of: safe.id, rationale: 'Three crashes in a week' });
  expect(page.textContent).toContain('The log keeps what was said first, too.');
});

test('results by hand: empty fields are not zero', async () => {
  const { page, open, asked } = drawLog([{ ...safe, results: { reach: 10, clicks: 2 } }]);
  open('Slow down');
  const fields = [...page.querySelectorAll<HTMLInputElement>('.numbers input')];
  expect(fields.map(({ value }) => value)).toEqual(['10', '', '', '', '2', '']);
  type(fields[0] ?? null, '1200');
  type(fields[4] ?? null, '');
  type(fields[5] ?? null, '0');
  act(() => page.querySelector<HTMLFormElement>('.results')?.requestSubmit());
  await settle();
  expect(asked.at(-1)).toEqual({ of: safe.id, results: { reach: 1200, applications: 0 } });
});

test('what can’t be saved is said, and stays in the form', async () => {
  const { page, open } = drawLog([safe], {
    onCorrect: async () => {
      throw new Error('The disk is full.');
    },
  });
  open('Slow down');
  type(page.querySelector('.purpose textarea'), 'Three crashes');
  act(() => page.querySelector<HTMLFormElement>('.purpose')?.requestSubmit());
  await settle();
  expect(page.querySelector('.purpose [data-failed=true]')?.textContent).toBe('The disk is full.');
  expect(page.querySelector<HTMLTextAreaElement>('.purpose textarea')?.value).toBe('Three crashes');
});

test('a colleague’s post is there to read, not to change', async () => {
  const theirs = madePost(3, {
    text: 'Join us',
    goals: [hiring],
    author: { installation: madePost(9).id, name: 'Kim', unit: 'Traffic' },
  });
  const { page, lines, open } = drawLog([safe], {}, [madeColleague([theirs])]);
  expect(lines()[1]?.textContent).toContain('Kim, Traffic');
  open('Join us');
  expect(page.querySelector('aside form')).toBeNull();
  expect(page.querySelector('aside')?.textContent).toContain('From the log of Kim, Traffic: only they can change it.');
  await chooseIn(page, 'Who', 'Me');
  expect(lines()).toHaveLength(1);
});

test('the table is exported as it is shown; the chain is whole, or the first bad line is named', async () => {
  const { page, asked } = drawLog([safe, plain]);
  type(page.querySelector('input[type=search]'), 'schools');
  for (const name of ['Export Table', 'Export Log file']) {
    press(page, name);
    await settle();
  }
  expect(asked.slice(-2)).toEqual([
    ['csv', 1],
    ['chain', 1],
  ]);
  press(page, 'Verify the log');
  await settle();
  expect(page.textContent).toContain('The log is whole: 4 lines, 3 posts.');
  expect(page.textContent).toContain('ab12');
  expect(page.textContent).toContain('Line 3: the clock went back.');

  const broken = drawLog([safe], {
    onVerify: async () => {
      throw new Error('Line 7 was changed.');
    },
  });
  press(broken.page, 'Verify the log');
  await settle();
  expect(broken.page.querySelector('[data-failed=true]')?.textContent).toBe('Line 7 was changed.');
  expect(broken.page.textContent).not.toContain('The log is whole');
});

test('posts that could not be logged are told of', () => {
  const { page } = drawLog([], { waiting: signal({ count: 2, reason: 'The disk is full.' }) });
  expect(page.textContent).toContain('2 posts could not be logged yet and will be tried again. The disk is full.');
});
