import type { Network } from '../rules/format/network';
import { anywhereAt } from './composer/anywhere';

/**
 * The networks to look for on a page, in this order: what the person taught; those whose hosts it is on, else (the person
 * allowed another site) those that anyone may run a server of; and at last any box that looks like a composer.
 */
export function networksAt(
  hostname: string,
  all: readonly Network[],
  taught: Readonly<Record<string, Network>> = {},
): readonly Network[] {
  const own = all.filter((network) => network.matches.some((pattern) => isHostOf(pattern, hostname)));
  const pointedAt = Object.hasOwn(taught, hostname) ? taught[hostname] : undefined;
  const known = own.length > 0 ? own : all.filter((network) => network.selfHosted);
  return [...(pointedAt ? [pointedAt] : []), ...known, anywhereAt(hostname, known)];
}

/** Whether a match pattern such as `*://*.x.com/*` covers a host name. */
export function isHostOf(pattern: string, hostname: string): boolean {
  const host = pattern.split('/')[2] ?? '';
  return host.startsWith('*.') ? hostname === host.slice(2) || hostname.endsWith(host.slice(1)) : hostname === host;
}
