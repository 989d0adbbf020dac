import { defineContentScript } from 'wxt/utils/define-content-script';
import { call } from '../../utils/messaging';
import { networkMatches } from '../../utils/networks';
import type { service } from '../../utils/service';
import { taught } from '../../utils/settings';
import { teach } from '../../utils/teach/teach';

/** Lets the person show Goalpost a box it does not know; started by the background when the person asks for it. */
export default defineContentScript({
  matches: networkMatches,
  registration: 'runtime',
  main() {
    // The script counts as started at once: the person may take their time.
    if (!document.querySelector('goalpost-teach')) void startTeaching();
  },
});

async function startTeaching(): Promise<void> {
  const host = location.hostname;
  await teach({
    host,
    before: (await taught.get())[host],
    networks: globalThis.goalpost?.networks ?? [],
    remember: (network) => call<typeof service>().keepTaught(network),
  });
}
