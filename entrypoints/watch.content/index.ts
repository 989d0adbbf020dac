import { browser } from 'wxt/browser';
import { defineContentScript } from 'wxt/utils/define-content-script';
import { call } from '../../utils/messaging';
import { networkMatches, networksAt } from '../../utils/networks';
import type { service } from '../../utils/service';
import { failClosed } from '../../utils/settings';
import { startWatching } from '../../utils/watch';

/** Waits on every network page; tiny, and before the page's own scripts so that no listener of theirs comes first. */
export default defineContentScript({
  matches: networkMatches,
  runAt: 'document_start',
  async main() {
    // A page that is open while the extension is installed may get this script twice, and one that is open while it is
    // updated still has the old one: the one that can reach the extension stays.
    if (globalThis.goalpost?.isAlive()) return;
    globalThis.goalpost?.retire();
    let isFailClosed = false;
    const watch = startWatching({
      networks: networksAt(location.hostname),
      isAlive: () => browser.runtime?.id !== undefined,
      wakeCoach: () => call<typeof service>().wakeCoach(),
      isFailClosed: () => isFailClosed,
    });
    globalThis.goalpost = watch;
    failClosed.onChanged((value) => {
      isFailClosed = value;
    }, watch.signal);
    isFailClosed = await failClosed.get();
  },
});
