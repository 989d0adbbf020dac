import { beforeAll, describe, expect, test } from 'vitest';
import type { BrowserName } from '../browsers/find-browser';
import { coachState } from '../try-out/coach-on-page';
import { allowSite } from './allow-site';
import { authorIn } from './in-browser';

const withPlate = 'Seen after the crash: plate ABC 123.';
/** Team chat: it may be private, so Goalpost does not guess. */
const chat = 'https://anywhere.example/team/channels/town-square?client=Mattermost';
const layer = 'goalpost-teach';

describe.each<BrowserName>(['chromium', 'firefox'])('a box that Goalpost does not know, in %s', (browser) => {
  const author = authorIn(browser);

  beforeAll(async () => {
    await allowSite(author, 'https://anywhere.example/*');
  });

  /** Asks for it as the popup does, for the tab that shows the site. */
  const asksToTeach = async () => {
    const popup = await author.browser.tab();
    await popup.goto(author.browser.extensionUrl('popup.html'));
    await popup.run(async (url) => {
      const { chrome } = window as unknown as {
        chrome: {
          tabs: { query(what: object): Promise<{ id: number }[]> };
          runtime: { sendMessage(what: object): Promise<unknown> };
        };
      };
      const [tab] = await chrome.tabs.query({ url });
      await chrome.runtime.sendMessage({ method: 'teach', payload: tab?.id });
    }, 'https://anywhere.example/*');
    await popup.close();
    await author.tab.activate();
  };
  const isAsked = (words: string) =>
    author.tab.untilInShadow(
      `it says “${words}”`,
      layer,
      (root, wanted) => root.querySelector('.note')?.textContent?.includes(wanted),
      words,
    );
  const pointsAt = async (selector: string) => {
    const { x, y } = await author.tab.run((wanted) => {
      const box = document.querySelector(wanted)?.getBoundingClientRect();
      return { x: (box?.left ?? 0) + (box?.width ?? 0) / 2, y: (box?.top ?? 0) + (box?.height ?? 0) / 2 };
    }, selector);
    await author.tab.clickAt(x, y);
  };

  test('is taught by pointing at it and at its button, and known from then on', async () => {
    await author.tab.goto(chat);
    await author.tab.click('textarea');
    await author.tab.type(withPlate);
    expect(await author.badge()).toBeUndefined();

    await asksToTeach();
    await isAsked('Click the box');
    await pointsAt('textarea');
    await isAsked('Now click the button');
    await pointsAt('[data-testid="SendMessageButton"]');
    await isAsked('remembers this box');
    await author.tab.clickInShadow(layer, 'button', 'Done');
    await coachState(author.tab, 'findings');

    await author.tab.goto(chat);
    await author.tab.click('textarea');
    await author.tab.type(withPlate);
    await coachState(author.tab, 'findings');
    await author.tab.click('[data-testid="SendMessageButton"]');
    await coachState(author.tab, 'held');
  });

  test('is not taught where the person presses Escape', async () => {
    await author.tab.goto('https://anywhere.example/?client=an%20assistant');
    await author.tab.until('the box is there', () => document.querySelector('[contenteditable]') !== null);
    await asksToTeach();
    await isAsked('Click the box');
    await author.tab.press('Escape');
    await author.tab.until('the layer is gone', () => document.querySelector('goalpost-teach') === null);
  });
});
