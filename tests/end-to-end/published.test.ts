import { setTimeout as pause } from 'node:timers/promises';
import { describe, expect, test } from 'vitest';
import { eventually } from '../browsers/eventually';
import type { BrowserName } from '../browsers/find-browser';
import { pressesBox } from './composers';
import { authorIn } from './in-browser';

const words = 'Please slow down near the school on Mill Road. How do you get there?';

/** Longer than a page takes to answer, and than a post takes that is put back. */
const settled = 1000;

describe.each<BrowserName>(['chromium', 'firefox'])('published, not clicked, in %s', (browser) => {
  const author = authorIn(browser);
  let before: number;

  const writes = async (page: string) => {
    before = await author.postsInLog();
    await author.opens(pressesBox, page);
    await author.writes(words);
    await author.sees('clear', 'findings');
  };
  const publishes = async () => {
    await author.pressesPublish();
    await author.publishedTexts();
    await pause(settled);
  };
  const logged = async () => (await author.postsInLog()) - before;
  /** What a page hands over in its last moment arrives a moment later. */
  const isLoggedOnce = async () => {
    await eventually('it is logged', async () => (await logged()) > 0);
    expect(await logged()).toBe(1);
  };

  test.each(['clear', 'clear at once', 'close', 'hide', 'leave'])(
    'a site that takes a post by “%s”: one entry',
    async (taken) => {
      await writes(`?taken=${taken}`);
      await publishes();
      await isLoggedOnce();
    },
  );

  test('a control that acts before the click: one entry', async () => {
    for (const on of ['pointerdown', 'mouseup', 'aria']) {
      await writes(`?on=${on}`);
      await publishes();
      expect(await logged()).toBe(1);
    }
  });

  test('a form that leaves the page with the post: one entry', async () => {
    await writes('?on=leave');
    await author.pressesPublish();
    await author.tab.until('the page is left', () => location.pathname === '/taken');
    await isLoggedOnce();
  });

  test('a page that is left right after the box was emptied: one entry', async () => {
    await writes('?taken=clear at once');
    await author.pressesPublish();
    await author.tab.goto('about:blank');
    await isLoggedOnce();
  });

  test('a double click: one entry', async () => {
    await writes('');
    await author.pressesPublish();
    await publishes();
    expect(await logged()).toBe(1);
  });

  test('the link that the page shows is kept', async () => {
    await writes('?taken=toast');
    await publishes();
    await author.findsInLog('Please slow down');
    const link = await author.tab.run(() => document.querySelector<HTMLAnchorElement>('#panel-log li a')?.href);
    expect(link).toBe('https://presses.x.com/author/status/1');
  });

  test('a post the network refuses: no entry, not even when the author then discards it', async () => {
    await writes('?publish=fail');
    await author.pressesPublish();
    await pause(settled);
    await author.tab.click('#discard');
    await pause(settled);
    expect(await logged()).toBe(0);
  });

  test('a post the network refuses, and the author erases: no entry', async () => {
    await writes('?publish=fail');
    await author.pressesPublish();
    await pause(settled);
    await author.entersTheBox();
    await author.tab.press('Control+a');
    await author.tab.press('Delete');
    await pause(settled);
    expect(await logged()).toBe(0);
  });

  test('a draft that the site puts back, because it could not be published after all: no entry', async () => {
    await writes('?taken=restore');
    await publishes();
    expect(await logged()).toBe(0);
  });

  test('a page that is closed while the draft still stands: no entry', async () => {
    await writes('?publish=fail');
    await author.pressesPublish();
    await pause(settled);
    expect(await logged()).toBe(0);
  });
});
