import { browser } from 'wxt/browser';
import { defineContentScript } from 'wxt/utils/define-content-script';
import { call } from '../../utils/messaging';
import { networkMatches } from '../../utils/networks';
import { networksAt } from '../../utils/networks-at';
import type { service } from '../../utils/service';
import { failClosed, networksInForce, taught } from '../../utils/settings';
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
    // It hears nothing any more, and may not know what is asked of it now.
    globalThis.goalpostLikeness = undefined;
    let isFailClosed = false;
    const networks = [...networksAt(location.hostname, [])];
    const background = call<typeof service>();
    const watch = startWatching({
      networks,
      isAlive: () => browser.runtime?.id !== undefined,
      wakeCoach: () => background.wakeCoach(),
      bringLikeness: () => background.bringLikeness(),
      isFailClosed: () => isFailClosed,
    });
    globalThis.goalpost = watch;
    watch.host.onSay = (_, state) => state && background.showLight({ state, count: 0 }).catch(() => undefined);
    watch.host.onPasteInstead = ({ network }) => background.openCoach({ text: '', network: network.id });
    /** Packs correct networks, and the person teaches boxes, also while the page is open. */
    const learn = async () => {
      const [all, pointedAt] = await Promise.all([networksInForce.get(), taught.get()]);
      networks.splice(0, networks.length, ...networksAt(location.hostname, all, pointedAt));
    };
    for (const setting of [networksInForce, taught]) setting.onChanged(learn, watch.signal);
    failClosed.onChanged((value) => {
      isFailClosed = value;
    }, watch.signal);
    await learn();
    isFailClosed = await failClosed.get();
  },
});
