import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launch, type TestBrowser } from '../browsers/browser';
import { builtExtension } from '../browsers/extension-build';
import type { BrowserName } from '../browsers/find-browser';
import { type Networks, startNetworks } from '../network/networks';
import { coachState } from '../try-out/coach-on-page';
import { becomeOfficer } from '../try-out/officer';
import { composers } from './composers';

describe.each<BrowserName>(['chromium', 'firefox'])('installing Goalpost, in %s', (name) => {
  let networks: Networks;
  let browser: TestBrowser;

  beforeAll(async () => {
    networks = await startNetworks();
    browser = await launch(name, { extension: undefined, proxy: networks.proxy, headless: true });
  });
  afterAll(async () => {
    await browser?.close();
    await networks?.close();
  });

  test('a tab that is already open is coached without a reload, and a focused box is noticed at once', async () => {
    const tab = await browser.tab();
    await tab.goto(composers.x.url);
    await tab.until('the box is there', (box) => document.querySelector(box) !== null, composers.x.box);
    await tab.click(composers.x.box);
    await tab.type('Arrested a man last night. He did it.');

    await browser.install(builtExtension(name));
    await becomeOfficer(browser);
    await tab.activate();
    expect(await coachState(tab, 'findings')).toBe('findings');
  });
});
