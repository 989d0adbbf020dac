import { setTimeout as pause } from 'node:timers/promises';
import { describe, expect, test } from 'vitest';
import { eventually } from '../browsers/eventually';
import type { BrowserName } from '../browsers/find-browser';
import { privateBoxes } from './all-surfaces';
import { authorIn } from './in-browser';
import { isThere } from './in-page';

const secret = 'Arrested a man last night. He did it. Plate ABC 123.';

describe.each<BrowserName>(['chromium', 'firefox'])('private messages are never read, in %s', (browser) => {
  const author = authorIn(browser);

  test.each(privateBoxes)('$network, $url', async ({ url, open = [], box, send }) => {
    const { tab, networks } = author;
    await tab.goto(url);
    for (const control of open) {
      await tab.until(`${control} is there`, isThere, control);
      await tab.click(control);
    }
    await tab.until('the message box is there', isThere, box);
    await tab.click(box);
    await tab.type(secret);
    await pause(400);
    expect(await tab.run(() => document.querySelector('goalpost-coach') === null)).toBe(true);
    expect(await tab.run(() => CSS.highlights.size)).toBe(0);
    networks.clear();
    if (send) await tab.click(send);
    else await tab.press('Enter');
    await eventually('the message is sent', async () => networks.published.length > 0);
    expect(networks.published.map(({ text }) => text)).toEqual([secret]);
  });

  test('none of them is in the log', async () => {
    expect(await author.postsInLog()).toBe(0);
  });

  test('mastodon: a post that becomes a private mention while it is written is left alone from then on', async () => {
    await author.opens('mastodon');
    await author.writes('Seen after the crash: plate ABC 123. ');
    await author.sees('findings');
    await author.tab.click('.dropdown-button');
    await author.tab.click('[data-value="direct"]');
    await author.seesNoBadge();
    await author.entersTheBox();
    await author.tab.type(secret);
    await author.pressesPublish();
    await author.publishedTexts();
    expect(await author.badge()).toBeUndefined();
    expect(await author.postsInLog()).toBe(0);
  });
});
