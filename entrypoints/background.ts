import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { drainOutbox } from '../utils/log/drain-outbox';
import { onOutboxFilled } from '../utils/log/outbox';
import { serve } from '../utils/messaging';
import { networkMatches } from '../utils/networks';
import { refreshPolicy, repairPolicy } from '../utils/policy/refresh-policy';
import { service } from '../utils/service';
import { checkSelection, offerCheckOfSelection } from '../utils/sites/check-selection';
import { openCoachCommand, openCoachIn } from '../utils/sites/coach-command';
import { followPermissions } from '../utils/sites/instances';
import { watchOpenTabs } from '../utils/sites/open-tabs';

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
  browser.contextMenus.onClicked.addListener(checkSelection);
  browser.commands.onCommand.addListener((command, tab) => {
    if (command === openCoachCommand) void openCoachIn(tab?.id);
  });
  browser.runtime.onStartup.addListener(offerCheckOfSelection);

  browser.runtime.onInstalled.addListener(async ({ reason }) => {
    await offerCheckOfSelection();
    await refreshPolicy();
    await followPermissions();
    await watchOpenTabs(networkMatches);
    if (reason === 'install') await browser.tabs.create({ url: `${browser.runtime.getURL('/popup.html')}#welcome` });
  });

  void drainOutbox();
  void repairPolicy();
});
