// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { colleaguesPanel } from '../../../../components/options/colleagues/ColleaguesPanel';
import type { ColleaguesDesk } from '../../../../components/options/colleagues/colleagues-desk';
import type { Desk } from '../../../../components/options/desk';
import { draw, press } from '../../draw';
import { madePost } from '../../made-posts';
import { chooseFiles, madeColleague, madeColleaguesDesk, settle } from '../made-desk';

const kim = madeColleague([madePost(1), madePost(60 * 24 * 30)]);

const drawColleagues = (logs = [kim], changes: Partial<ColleaguesDesk> = {}) =>
  draw(<colleaguesPanel.Component desk={{ colleagues: madeColleaguesDesk(logs, changes) } as Desk} />);

test('a log says whose it is, how much and from when, and its head', () => {
  const words = drawColleagues().textContent;
  expect(words).toContain('Kim, Traffic');
  expect(words).toMatch(/2 posts · October 21, 2026 to November 20, 2026 · from kim\.jsonl · 9 lines/);
  expect(words).toContain('ef90');
});

test('of each file it is said what came of it', async () => {
  const page = drawColleagues([], {
    onImport: async (files) =>
      files.map(({ name }) => {
        if (name === 'kim.jsonl') return { file: name, posts: 2 };
        if (name === 'old.jsonl') return { file: name, posts: 2, isKnown: true };
        return { file: name, problem: name === 'lee.jsonl' ? 'Line 3 was changed.' : `${name} was not imported.` };
      }),
  });
  await chooseFiles(page, 'kim.jsonl', 'lee.jsonl', 'old.jsonl', 'bad.jsonl');
  expect([...page.querySelectorAll('[role=status] li')].map(({ textContent }) => textContent)).toEqual([
    'kim.jsonl: verified, 2 posts.',
    'lee.jsonl: Line 3 was changed.',
    'old.jsonl: verified; all it says is here already.',
    'bad.jsonl was not imported.',
  ]);
});

test('a log is removed after a second press, which says what goes', async () => {
  const removed: string[] = [];
  const page = drawColleagues([kim], {
    onRemove: async (chain) => {
      removed.push(chain);
    },
  });
  press(page, 'Remove');
  expect(page.textContent).toContain('This takes the posts of Kim, Traffic off this device.');
  expect(removed).toEqual([]);
  press(page, 'Remove Kim, Traffic');
  await settle();
  expect(removed).toEqual([kim.chain]);
  expect(page.textContent).toContain('The log of Kim is no longer on this device.');
});
