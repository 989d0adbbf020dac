import type { Network } from './networks/network';

const files = import.meta.glob<Record<string, Network>>(['./networks/*.ts', '!./networks/network.ts'], { eager: true });

/** Every network Goalpost knows: one file each in utils/networks. */
export const networks: readonly Network[] = Object.values(files).flatMap((file) => Object.values(file));

/** Match patterns of all networks, for the manifest and for finding open tabs. */
export const networkMatches: string[] = networks.flatMap((network) => network.matches);

/**
 * The networks to look for on a page: those whose hosts it is on, else (the person allowed another site) those that
 * anyone may run a server of.
 */
export function networksAt(hostname: string): readonly Network[] {
  const known = networks.filter((network) => network.matches.some((pattern) => matchesHost(pattern, hostname)));
  return known.length > 0 ? known : networks.filter((network) => network.selfHosted);
}

/** Whether the manifest's matches cover a host name. */
export function isNetworkHost(hostname: string): boolean {
  return networkMatches.some((pattern) => matchesHost(pattern, hostname));
}

/** Whether a match pattern such as `*://*.x.com/*` covers a host name. */
function matchesHost(pattern: string, hostname: string): boolean {
  const host = pattern.split('/')[2] ?? '';
  return host.startsWith('*.') ? hostname === host.slice(2) || hostname.endsWith(host.slice(1)) : hostname === host;
}
