import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { BrowserName } from '../browsers/find-browser';
import { coachState } from '../try-out/coach-on-page';
import { Author } from './author';

const box = '.compose-form textarea';

describe.each<BrowserName>(['chromium', 'firefox'])('another Mastodon server, in %s', (browser) => {
  let author: Author;

  beforeAll(async () => {
    author = await Author.installs(browser);
  });
  afterAll(() => author?.leaves());

  /**
   * Asks the browser as the popup does, from a click on a page of the extension. (The popup itself learns which site is
   * in front only when it is opened from the toolbar, which no driver can press.)
   */
  const allows = async (origins: string) => {
    await author.browser.permit(origins);
    await author.tab.activate();
    await author.opensPopup('Policy');
    await author.tab.run((wanted) => {
      const button = document.createElement('button');
      button.id = 'allow';
      button.textContent = 'Allow';
      button.addEventListener('click', () => {
        const { chrome } = window as unknown as {
          chrome: { permissions: { request(what: object): Promise<boolean> } };
        };
        chrome.permissions.request({ origins: [wanted] }).then(() => button.remove());
      });
      document.querySelector('main')?.prepend(button);
    }, origins);
    await author.tab.click('#allow');
    await author.tab.until('the browser has answered', () => document.querySelector('#allow') === null);
  };

  test('is not touched until it is allowed, is coached at once then and after the next load, until it is turned off', async () => {
    const server = await author.browser.tab();
    const writes = async () => {
      await server.goto('https://mastodon.example/home');
      await server.click(box);
      await server.type('Seen after the crash: plate ABC 123.');
    };
    const isUntouched = () => server.run(() => document.querySelector('goalpost-coach') === null);

    await writes();
    expect(await isUntouched()).toBe(true);

    await allows('https://mastodon.example/*');
    await server.activate();
    await coachState(server, 'findings');
    await writes();
    await coachState(server, 'findings');

    await author.tab.activate();
    await author.tab.goto(author.browser.extensionUrl('options.html#sites'));
    await author.tab.until(
      'the site is listed',
      () => document.querySelector('[aria-label*="mastodon.example"]') !== null,
    );
    await author.tab.click('[aria-label*="mastodon.example"]');
    await author.tab.until(
      'the site is gone',
      () => document.querySelector('[aria-label*="mastodon.example"]') === null,
    );
    await server.activate();
    await writes();
    expect(await isUntouched()).toBe(true);
  });
});
