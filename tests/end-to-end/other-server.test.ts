import { describe, expect, test } from 'vitest';
import type { BrowserName } from '../browsers/find-browser';
import { coachState } from '../try-out/coach-on-page';
import { allowSite } from './allow-site';
import { authorIn } from './in-browser';

const box = '.compose-form textarea';

describe.each<BrowserName>(['chromium', 'firefox'])('another Mastodon server, in %s', (browser) => {
  const author = authorIn(browser);

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

    await allowSite(author, 'https://mastodon.example/*');
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
