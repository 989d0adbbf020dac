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
  async main(context) {
    // Injected again into a page that was open already (an update of the extension): the newer script takes over.
    if (globalThis.goalpost && !globalThis.goalpost.signal.aborted) return;
    let isFailClosed = false;
    globalThis.goalpost = startWatching({
      networks: networksAt(location.hostname),
      signal: context.signal,
      wakeCoach: () => call<typeof service>().wakeCoach(),
      isFailClosed: () => isFailClosed,
    });
    failClosed.onChanged((value) => {
      isFailClosed = value;
    }, context.signal);
    isFailClosed = await failClosed.get();
  },
});
