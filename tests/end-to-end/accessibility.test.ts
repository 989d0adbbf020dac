import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launch, type TestBrowser } from '../browsers/browser';
import { builtExtension } from '../browsers/extension-build';
import type { Tab } from '../browsers/tab';
import { type Networks, startNetworks } from '../network/networks';
import { accessibilityProblems } from '../try-out/accessibility';
import { shots } from '../try-out/shots';

describe('axe finds nothing wrong, light and dark', () => {
  let networks: Networks;
  let browser: TestBrowser;
  let tab: Tab;

  beforeAll(async () => {
    networks = await startNetworks();
    browser = await launch('chromium', {
      extension: builtExtension('chromium'),
      proxy: networks.proxy,
      headless: true,
    });
    tab = await browser.tabAt(browser.extensionUrl('popup.html'));
  });
  afterAll(async () => {
    await browser?.close();
    await networks?.close();
  });

  // In this order: each step of a first day builds on those before it.
  test.each(shots)('$name', async ({ size, setUp, checked }) => {
    await tab.viewport(size.width, size.height);
    await setUp(tab, browser);
    for (const scheme of ['light', 'dark'] as const) {
      await tab.colorScheme(scheme);
      expect(await accessibilityProblems(tab, checked)).toEqual([]);
    }
  });
});
