import { setTimeout as pause } from 'node:timers/promises';
import { beforeAll, describe, expect, test } from 'vitest';
import type { BrowserName } from '../browsers/find-browser';
import { pageOf } from '../pages/anywhere/all-pages';
import type { ClientPage } from '../pages/anywhere/client-page';
import { clients } from '../pages/anywhere/clients';
import { forums } from '../pages/anywhere/forums';
import { inMirror } from '../pages/anywhere/mirrored';
import { inFrame } from '../pages/anywhere/not-posts';
import { otherBoxes } from '../pages/anywhere/other-boxes';
import { coachState } from '../try-out/coach-on-page';
import { allowSite } from './allow-site';
import { authorIn } from './in-browser';

const withPlate = 'Seen after the crash: plate ABC 123.';
const fixed = 'Seen after the crash: plate a grey sedan.';
/** Longer than a post takes that is put back, in milliseconds. */
const settled = 1000;
const blocked = 'Arrested a man last night after the robbery. He did it.';

/** Of each kind one: a form, no form, an editor, a line, a dialog, a button that stands elsewhere or shows only a picture. */
const kinds = [
  'Sengi',
  'a box for tweets',
  'Ghost comments',
  'a line for comments in German',
  'noStrudel',
  'a form that its button names',
  'a feed in Korean with a picture of sending',
];

/** Where the page of a client is. */
function addressOf({ client, path }: ClientPage): string {
  const url = new URL(path, 'https://anywhere.example');
  url.searchParams.set('client', client);
  return url.href;
}

describe.each<BrowserName>(['chromium', 'firefox'])('a site nobody has described, in %s', (browser) => {
  const author = authorIn(browser);

  beforeAll(async () => {
    await allowSite(author, 'https://anywhere.example/*');
  });

  test.each([...clients, ...forums])('the box of $client is coached, and its publish control held', async (page) => {
    author.networks.clear();
    await author.tab.goto(addressOf(page));
    await author.tab.click('[data-box]');
    await author.tab.type(withPlate);
    await coachState(author.tab, 'findings');
    await author.tab.click('[data-publish]:not([hidden])');
    await coachState(author.tab, 'held');
    expect(author.networks.published).toEqual([]);
  });

  test.each(otherBoxes)('$client is left alone', async (page) => {
    await author.tab.goto(addressOf(page));
    await author.tab.click('textarea, [contenteditable], input[type="text"]');
    await author.tab.type(withPlate);
    expect(await author.badge()).toBeUndefined();
  });

  const opens = async (page: ClientPage | undefined) => {
    if (!page) throw new Error('There is no such page.');
    author.networks.clear();
    await author.tab.goto(addressOf(page));
  };
  const writes = async (text: string) => {
    await author.tab.click('[data-box]');
    await author.tab.type(text);
    await coachState(author.tab, 'findings');
  };

  test.each(kinds)('on %s a fix is written back, goes out, and is one entry of the log', async (client) => {
    const before = await author.postsInLog();
    await opens(pageOf(client));
    await writes(withPlate);
    await author.opensThePanel();
    await author.pressesInPanel('a grey sedan');
    await author.draftIs(fixed);
    await author.tab.click('[data-publish]:not([hidden])');
    expect(await author.publishedTexts()).toEqual([fixed]);
    await pause(settled);
    expect(await author.postsInLog()).toBe(before + 1);
  });

  test('Enter publishes a line, and is held', async () => {
    await opens(pageOf('a line for comments in German'));
    await writes(blocked);
    await author.tab.press('Enter');
    await coachState(author.tab, 'held');
    expect(author.networks.published).toEqual([]);
    await author.explains('Already public');
    await author.tab.click('[data-box]');
    await author.tab.press('Enter');
    expect(await author.publishedTexts()).toEqual([blocked]);
  });

  test('a field that an editor keeps its text in is no draft of its own, and takes the fix', async () => {
    const before = await author.postsInLog();
    await opens(inMirror);
    await writes(withPlate);
    await author.tab.click('[data-publish]');
    await coachState(author.tab, 'held');
    expect(author.networks.published).toEqual([]);
    await author.pressesInPanel('a grey sedan');
    await author.draftIs(fixed);
    await author.tab.click('[data-publish]');
    expect(await author.publishedTexts()).toEqual([fixed]);
    await pause(settled);
    expect(await author.postsInLog()).toBe(before + 1);
  });

  test('an editor in a frame is coached as any other box', async () => {
    await opens(inFrame);
    await author.tab.click('iframe');
    await author.tab.type(withPlate);
    await author.sees('findings');
    await author.tab.click('button[type="submit"]');
    await author.sees('held');
    expect(author.networks.published).toEqual([]);
  });
});
