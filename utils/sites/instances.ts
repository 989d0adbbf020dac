import { browser } from 'wxt/browser';
import { isNetworkHost } from '../networks';
import { instances, sightings, taught } from '../settings';
import { watchFromNowOn, watchOpenTabs } from './open-tabs';

/**
 * Makes Goalpost wait on exactly the other sites the person allowed: what the browser's permissions say is registered,
 * the rest is not, and what was kept of it is erased. Safe to call at any time; browsers forget registered scripts when
 * the extension is updated.
 */
export async function followPermissions(): Promise<void> {
  const { origins = [] } = await browser.permissions.getAll();
  const allowed = origins.filter(isOtherSite);
  const registered = (await browser.scripting.getRegisteredContentScripts()).map((script) => script.id);
  const gone = registered.filter((id) => !allowed.some((origin) => toScriptId(origin) === id));
  const added = allowed.filter((origin) => !registered.includes(toScriptId(origin)));

  if (gone.length > 0) await browser.scripting.unregisterContentScripts({ ids: gone });
  for (const origin of added) await watchFromNowOn(toScriptId(origin), [origin]);
  await watchOpenTabs(added);
  await instances.set(allowed);
  await eraseOtherThan(allowed);
}

/**
 * Whether a match pattern is one site a person can name (`https://example.social/*`) or a pack brings
 * (`https://*.example.social/*`): no network Goalpost knows, and not a whole top-level domain.
 */
export function isOtherSite(pattern: string): boolean {
  const host = /^https:\/\/((?:\*\.[^*/]+(?=\.))?[^*/]+)\/\*$/.exec(pattern)?.[1];
  return host !== undefined && !isNetworkHost(host.replace('*.', ''));
}

function toScriptId(origin: string): string {
  return `watch-${origin.split('/')[2]}`;
}

/** Forgets what was taught and seen on sites that are no longer allowed. */
async function eraseOtherThan(allowed: readonly string[]): Promise<void> {
  const isKept = (host: string) => !host.includes('.') || isNetworkHost(host) || allowed.includes(`https://${host}/*`);
  const [lessons, seen] = await Promise.all([taught.get(), sightings.get()]);
  const kept = Object.entries(lessons).filter(([host]) => isKept(host));
  const keptSeen = Object.entries(seen).filter(([key]) => isKept(key.split('/')[0] ?? ''));
  if (kept.length < Object.keys(lessons).length) await taught.set(Object.fromEntries(kept));
  if (keptSeen.length < Object.keys(seen).length) await sightings.set(Object.fromEntries(keptSeen));
}
