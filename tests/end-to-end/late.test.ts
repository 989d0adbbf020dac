import { setTimeout as pause } from 'node:timers/promises';
import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { BrowserName } from '../browsers/find-browser';
import { coachState } from '../try-out/coach-on-page';
import { allowSite } from './allow-site';
import { authorIn } from './in-browser';

const warned = 'Seen after the crash: plate ABC 123.';
const fine = 'Please slow down near the school on Mill Road. How do you get there?';
/** Longer than the slow page takes to answer, and than it takes to notice that a post was put back, in milliseconds. */
const answered = 5000;

describe.each<BrowserName>(['chromium', 'firefox'])('sites that take their time, in %s', (browser) => {
  const author = authorIn(browser);
  let before = 0;

  beforeAll(() => allowSite(author, 'https://anywhere.example/*'));
  beforeEach(async () => {
    before = await author.postsInLog();
    author.networks.clear();
  });

  const opensAndWrites = async (page: string, text: string) => {
    await author.tab.goto(`https://anywhere.example/write?steps=${page}`);
    await author.tab.click('[data-box]');
    await author.tab.type(text);
  };

  test('a box whose button is there only once something is written is seen by then, and held at the first press', async () => {
    await opensAndWrites('late', warned);
    await coachState(author.tab, 'findings');
    await author.tab.click('button', 'Share');
    await coachState(author.tab, 'held');
    expect(author.networks.published).toEqual([]);
  });

  test.each([
    ['takes after a while is one entry', 'slow', 1],
    ['refuses after a while, so that the text is put back, is none', 'slow&publish=fail', 0],
  ])('what the site %s', async (_, page, posts) => {
    await opensAndWrites(page, fine);
    await coachState(author.tab, 'clear', 'findings');
    await author.tab.click('button', 'Post comment');
    await pause(answered);
    expect(await author.postsInLog()).toBe(before + posts);
  });
});
