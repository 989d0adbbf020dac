import { setTimeout as pause } from 'node:timers/promises';
import { beforeAll, describe, expect, test } from 'vitest';
import { eventually } from '../browsers/eventually';
import type { BrowserName } from '../browsers/find-browser';
import { coachState } from '../try-out/coach-on-page';
import { allowSite } from './allow-site';
import { authorIn } from './in-browser';

const withPlate = 'Seen after the crash: plate ABC 123.';
const fixed = 'Seen after the crash: plate a grey sedan.';
const blocked = 'Arrested a man last night after the robbery. He did it.';
/** Longer than a post takes that is put back, in milliseconds. */
const settled = 1000;
const box = '.codex-editor [contenteditable]';

describe.each<BrowserName>(['chromium', 'firefox'])(
  'Editor.js, whose blocks are editables of their own, in %s',
  (browser) => {
    const author = authorIn(browser);

    beforeAll(async () => {
      await allowSite(author, 'https://blocks.example/*');
    });

    const opens = async (start = '') => {
      author.networks.clear();
      await author.tab.goto(`https://blocks.example/write?start=${start}`);
      await author.tab.until('the editor is there', (one) => document.querySelector(one) !== null, box);
      await author.tab.click(box);
    };
    // Editor.js listens to the keys of a new block only once the page is idle; until then Enter makes no block.
    const listens = () => author.tab.run(() => new Promise<void>((idle) => requestIdleCallback(() => idle())));
    const writes = async (...blocks: string[]) => {
      for (const [index, block] of blocks.entries()) {
        if (index > 0) await author.tab.press('Enter');
        await listens();
        await author.tab.type(block);
      }
    };
    const publishes = () => author.tab.click('button[type="submit"]');

    test('three blocks are one post: read, marked in each, held, corrected in place, and logged once', async () => {
      const before = await author.postsInLog();
      await opens();
      await writes('Hello all.', withPlate, blocked);
      await coachState(author.tab, 'findings');
      expect((await author.marks()).toSorted()).toEqual(['ABC 123', 'He did it']);
      await publishes();
      await coachState(author.tab, 'held');
      expect(author.networks.published).toEqual([]);
      await author.pressesInPanel('a grey sedan');
      await author.draftIs(`Hello all.\n${fixed}\n${blocked}`);
      await author.explains('Already public');
      await publishes();
      expect(await author.publishedTexts()).toEqual([`Hello all.\n${fixed}\n${blocked}`]);
      await pause(settled);
      expect(await author.postsInLog()).toBe(before + 1);
    });

    test('closing the panel gives the focus back to the block the author wrote in', async () => {
      await opens();
      await writes('Hello all.', withPlate);
      await coachState(author.tab, 'findings');
      await author.opensThePanel();
      await author.tab.press('Escape');
      await author.tab.type('!');
      await author.draftIs(`Hello all.\n${withPlate}!`);
    });

    test.each(['list', 'quote', 'table'])('a block of several editables is no post of its own: a %s', async (start) => {
      const before = await author.postsInLog();
      await opens(start);
      await writes(withPlate);
      await coachState(author.tab, 'findings');
      await author.tab.press(start === 'list' ? 'Enter' : 'Tab');
      await author.tab.type('More to come.');
      await publishes();
      await coachState(author.tab, 'held');
      expect(author.networks.published).toEqual([]);
      await author.pressesInPanel('a grey sedan');
      await author.draftIs(`${fixed}\nMore to come.`);
      await publishes();
      expect(await author.publishedTexts()).toEqual([`${fixed}\nMore to come.`]);
      await pause(settled);
      expect(await author.postsInLog()).toBe(before + 1);
    });

    test('a block that is taken away takes its findings along', async () => {
      await opens();
      await writes('Hello all.', withPlate);
      await eventually('the second block is marked', async () => (await author.marks()).includes('ABC 123'));
      await author.tab.press('Control+a');
      await author.tab.press('Backspace');
      await author.tab.press('Backspace');
      await eventually('nothing is marked', async () => (await author.marks()).length === 0);
      await author.draftIs('Hello all.');
    });

    test('a title over the blocks is held with them', async () => {
      await opens();
      await writes('Hello all.', 'More to come.');
      await author.tab.click('h1');
      await author.tab.type(blocked);
      await author.tab.click(box);
      await publishes();
      await coachState(author.tab, 'held');
      expect(author.networks.published).toEqual([]);
    });

    test('what comes after a post is a draft of its own', async () => {
      await opens();
      await writes('Hello all.', 'More to come.');
      await publishes();
      await author.publishedTexts();
      await pause(settled);
      await author.tab.click(box);
      await author.tab.type(blocked);
      await publishes();
      await coachState(author.tab, 'held');
      expect(author.networks.published.length).toBe(1);
    });
  },
);
