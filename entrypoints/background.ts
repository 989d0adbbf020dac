import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { drainOutbox } from '../utils/drain-outbox';
import { followPermissions } from '../utils/instances';
import { serve } from '../utils/messaging';
import { networkMatches } from '../utils/networks';
import { watchOpenTabs } from '../utils/open-tabs';
import { onOutboxFilled } from '../utils/outbox';
import { refreshPolicy, repairPolicy } from '../utils/refresh-policy';
import { service } from '../utils/service';

/**
 * Wiring only. The browser stops and starts the background as it likes, so every listener is added at once on each
 * start, nothing is remembered between starts, and whatever was cut off is taken up again.
 */
export default defineBackground(() => {
  const { signal } = new AbortController();

  serve(service);
  onOutboxFilled(drainOutbox, signal);
  browser.permissions.onAdded.addListener(followPermissions);
  browser.permissions.onRemoved.addListener(followPermissions);

  browser.runtime.onInstalled.addListener(async ({ reason }) => {
    await refreshPolicy();
    await followPermissions();
    await watchOpenTabs(networkMatches);
    if (reason === 'install') await browser.tabs.create({ url: `${browser.runtime.getURL('/popup.html')}#welcome` });
  });

  void drainOutbox();
  void repairPolicy();
});
