import type { Network } from '../../rules/format/network';
import { networks } from '../networks';
import { isHostOf } from '../networks-at';
import { taught } from '../settings';

/**
 * Keeps what the person taught on the page at `url`, for its host alone: a page can't speak for another site. On a host
 * of a network Goalpost knows it carries that network's name, so that rules for the network hold there too.
 */
export async function keepTaught(network: Network, url = 'about:blank'): Promise<void> {
  const { protocol, hostname } = new URL(url);
  if (protocol !== 'https:') throw new Error('Only sites with https can be taught.');
  const known = networks.find(({ matches }) => matches.some((pattern) => isHostOf(pattern, hostname)));
  const { id, name } = known ?? { id: hostname, name: hostname };
  const kept = { ...network, id, name, matches: [`https://${hostname}/*`] };
  await taught.set({ ...(await taught.get()), [hostname]: kept });
}
