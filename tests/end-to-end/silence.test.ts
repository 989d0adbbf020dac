import { setTimeout as pause } from 'node:timers/promises';
import { describe, expect, test } from 'vitest';
import { launch } from '../browsers/browser';
import { builtExtension } from '../browsers/extension-build';
import type { BrowserName } from '../browsers/find-browser';
import { startNetworks } from '../network/networks';
import { becomeOfficer } from '../try-out/officer';
import { composers } from './composers';

/** The hosts and paths asked for while somebody writes and publishes a post on each network. */
async function requestsOfADay(name: BrowserName, extension: string | undefined): Promise<Set<string>> {
  const networks = await startNetworks();
  const browser = await launch(name, { extension, proxy: networks.proxy, headless: true });
  try {
    const tab = extension ? await becomeOfficer(browser) : await browser.tab();
    for (const { url, box, publish } of [composers.x, composers.mastodon, composers.bluesky]) {
      await tab.goto(url);
      await tab.until('the box is there', (selector) => document.querySelector(selector) !== null, box);
      await tab.click(box);
      await tab.type('Please slow down near the school on Mill Road. #RoadSafety');
      await pause(500);
      await tab.click(publish[0]);
      await pause(500);
    }
    return new Set(networks.requests.map(({ host, path }) => `${host}${path}`));
  } finally {
    await browser.close();
    await networks.close();
  }
}

describe.each<BrowserName>(['chromium', 'firefox'])('provable silence, in %s', (name) => {
  test('the extension asks for nothing that the pages and the browser do not ask for without it', async () => {
    const without = await requestsOfADay(name, undefined);
    const withGoalpost = await requestsOfADay(name, builtExtension(name));
    const own = new Set([...without].map((address) => address.split('/')[0]));
    expect([...withGoalpost].filter((address) => !without.has(address) && !isBrowsersOwn(address))).toEqual([]);
    expect([...withGoalpost].map((address) => address.split('/')[0]).filter((host) => !own.has(host))).toEqual([]);
  }, 180_000);
});

/** Makers' hosts change their paths from run to run; that no new host appears is checked beside it. */
function isBrowsersOwn(address: string): boolean {
  return !Object.values(composers).some(({ url }) => address.startsWith(new URL(url).host));
}
