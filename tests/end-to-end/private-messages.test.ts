import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { BrowserName } from '../browsers/find-browser';
import { Author } from './author';

/** Where each network's message box is: an address, and the box itself, inside an open shadow root on LinkedIn. */
const messageBoxes = {
  x: { url: 'https://x.com/messages', box: '[data-testid="dmComposerTextInput"]' },
  mastodon: { url: 'https://mastodon.social/home?direct', box: '.compose-form textarea' },
  bluesky: { url: 'https://bsky.app/messages/x', box: '[data-testid="convoScreen"] textarea' },
  facebook: { url: 'https://www.facebook.com/messages/t/1', box: '[aria-label="Messenger"] [contenteditable="true"]' },
  linkedin: { url: 'https://www.linkedin.com/messaging/', box: '#interop-outlet' },
};

const secret = 'Arrested a man last night. He did it. Plate ABC 123.';

describe.each<BrowserName>(['chromium', 'firefox'])('private messages are never read, in %s', (browser) => {
  let author: Author;

  beforeAll(async () => {
    author = await Author.installs(browser);
  });
  afterAll(() => author?.leaves());

  test.each(Object.keys(messageBoxes) as (keyof typeof messageBoxes)[])('%s', async (network) => {
    const { url, box } = messageBoxes[network];
    const { tab } = author;
    await tab.goto(url);
    await tab.until('the message box is there', (selector) => document.querySelector(selector) !== null, box);
    await tab.run((selector) => {
      const element = document.querySelector<HTMLElement>(selector);
      const inside = element?.shadowRoot?.querySelector<HTMLElement>('[contenteditable="true"], textarea');
      (inside ?? element)?.focus();
    }, box);
    await tab.type(secret);
    await pause(500);
    expect(await tab.run(() => window.model())).toBe(secret);
    expect(await tab.run(() => document.querySelector('goalpost-coach') === null)).toBe(true);
    expect(await tab.run(() => CSS.highlights.size)).toBe(0);
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
