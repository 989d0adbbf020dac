import { beforeAll, describe, test } from 'vitest';
import { eventually } from '../browsers/eventually';
import type { BrowserName } from '../browsers/find-browser';
import type { Tab } from '../browsers/tab';
import { authorIn } from './in-browser';

interface ExtensionPage {
  chrome: {
    tabs: { query(what: object): Promise<{ id: number }[]> };
    action: { getBadgeText(of: object): Promise<string>; getTitle(of: object): Promise<string> };
  };
}

/** No number: the box is empty, whether the site has put the focus into it yet or not. */
const quiet = /^\|Goalpost(: clear)?$/;

describe.each<BrowserName>(['chromium', 'firefox'])('what is seen of boxes beside their pages, in %s', (browser) => {
  const author = authorIn(browser);
  /** A page of the extension, which may read what its toolbar button shows. */
  let page: Tab;

  beforeAll(async () => {
    page = await author.browser.tab();
    await page.goto(author.browser.extensionUrl('options.html#sites'));
    await author.tab.activate();
  });

  const toolbar = () =>
    page.run(async () => {
      const { chrome } = window as unknown as ExtensionPage;
      const [tab] = await chrome.tabs.query({ url: 'https://x.com/*' });
      const of = { tabId: tab?.id };
      return `${await chrome.action.getBadgeText(of)}|${await chrome.action.getTitle(of)}`;
    });
  const toolbarSays = (wanted: RegExp) =>
    eventually(`the toolbar says ${wanted}`, async () => {
      const said = await toolbar();
      if (!wanted.test(said)) throw new Error(`it says ${said}`);
      return true;
    });
  const sitesPanelSays = (network: string, wanted: RegExp) =>
    eventually(`the panel says ${wanted}`, async () => {
      const row = await page.run((id) => document.querySelector(`[data-network="${id}"]`)?.textContent ?? '', network);
      if (!wanted.test(row)) throw new Error(`it says ${row}`);
      return true;
    });

  test('the toolbar counts the findings of the box in the tab, and forgets them with the page', async () => {
    await author.opens('x');
    await toolbarSays(quiet);
    await author.writes('Seen after the crash: plate ABC 123.');
    await toolbarSays(/^1\|Goalpost: 1 finding$/);
    await author.pressesPublish();
    await toolbarSays(/^1\|Goalpost: held, 1 finding$/);
    await author.opens('x');
    await toolbarSays(quiet);
  });

  test('the table of networks tells when a box was seen, and when a post was taken from it', async () => {
    await sitesPanelSays('mastodon', /on.*Not used yet/);
    await author.opens('mastodon');
    await author.writes('The road is open again.');
    await author.sees('clear');
    await sitesPanelSays('mastodon', /Box seen/);
    await author.pressesPublish();
    await author.publishedTexts();
    await sitesPanelSays('mastodon', /Published .*Box seen .*None/);
  });

  test('“Paste here instead” opens the Coach for that network', async () => {
    await page.activate();
    await page.click('[data-network="bluesky"] button', 'Paste here instead');
    const coachWindow = await author.browser.tabAt(author.browser.extensionUrl('popup.html#coach/'));
    await coachWindow.until('the Coach is for Bluesky', () => document.querySelector('select')?.value === 'bluesky');
    await coachWindow.until('the box has the focus', () => document.activeElement?.matches('textarea'));
    await coachWindow.close();
  });
});
