import { setTimeout as pause } from 'node:timers/promises';
import { beforeAll, describe, expect, test } from 'vitest';
import type { BrowserName } from '../browsers/find-browser';
import type { ClientPage } from '../pages/anywhere/client-page';
import { inIsland, inParagraphs } from '../pages/anywhere/paragraphs';
import { coachState } from '../try-out/coach-on-page';
import { allowSite } from './allow-site';
import { authorIn } from './in-browser';

const withPlate = 'Seen after the crash: plate ABC 123.';
const fixed = 'Seen after the crash: plate a grey sedan.';
const blocked = 'Arrested a man last night after the robbery. He did it.';
/** Longer than a post takes that is put back, in milliseconds. */
const settled = 1000;

describe.each<BrowserName>(['chromium', 'firefox'])('a text of several editables, in %s', (browser) => {
  const author = authorIn(browser);

  beforeAll(async () => {
    await allowSite(author, 'https://anywhere.example/*');
  });

  const writesOn = async ({ client, path }: ClientPage, text: string) => {
    author.networks.clear();
    await author.tab.goto(`https://anywhere.example${path}?${new URLSearchParams({ client })}`);
    await author.tab.click('[data-box]');
    await author.tab.type(text);
    await coachState(author.tab, 'findings');
  };
  const publishes = () => author.tab.click('[data-publish]');

  test('paragraphs are one post: read, held, corrected and logged as one, and nothing of their handles', async () => {
    const before = await author.postsInLog();
    await writesOn(inParagraphs, withPlate);
    await author.tab.press('Enter');
    await author.tab.type('Drive safely.');
    await publishes();
    await coachState(author.tab, 'held');
    expect(author.networks.published).toEqual([]);
    await author.pressesInPanel('a grey sedan');
    await author.draftIs(`${fixed}\nDrive safely.`);
    await publishes();
    expect(await author.publishedTexts()).toEqual([`${fixed}\nDrive safely.`]);
    await pause(settled);
    expect(await author.postsInLog()).toBe(before + 1);
  });

  test('what its author said of the first paragraph is said of them all, once there are more', async () => {
    await writesOn(inParagraphs, withPlate);
    await publishes();
    await coachState(author.tab, 'held');
    await author.tab.click('[data-box]');
    await author.tab.press('End');
    await author.tab.press('Enter');
    await author.tab.type('Drive safely.');
    await publishes();
    expect(await author.publishedTexts()).toEqual([`${withPlate}\nDrive safely.`]);
  });

  test('a paragraph that the page adds by itself is checked with the others', async () => {
    await writesOn(inParagraphs, 'Hello all.');
    await author.tab.run((text) => {
      const block = document.querySelector('[data-block-id]') as Element;
      const next = block.cloneNode(true) as Element;
      (next.querySelector('.text') as Element).textContent = text;
      block.after(next);
    }, blocked);
    await author.tab.until('it is marked', () =>
      [...CSS.highlights.values()].some((marks) => [...marks].some((mark) => String(mark) === 'He did it')),
    );
    await publishes();
    await coachState(author.tab, 'held');
    expect(author.networks.published).toEqual([]);
  });

  test('a group of blocks in a text is a part of it', async () => {
    const before = await author.postsInLog();
    await writesOn(inIsland, withPlate);
    await publishes();
    await coachState(author.tab, 'held');
    await author.pressesInPanel('a grey sedan');
    await author.draftIs(`Hello all.\n${fixed}`);
    await publishes();
    expect(await author.publishedTexts()).toEqual([`Hello all.\n${fixed}`]);
    await pause(settled);
    expect(await author.postsInLog()).toBe(before + 1);
  });
});
