import { browser } from 'wxt/browser';
import { isNetworkHost } from './networks';
import { watchFromNowOn, watchOpenTabs } from './open-tabs';
import { instances } from './settings';

/**
 * Makes Goalpost wait on exactly the other servers the person allowed: what the browser's permissions say is registered,
 * the rest is not. Safe to call at any time; browsers forget registered scripts when the extension is updated.
 */
export async function followPermissions(): Promise<void> {
  const { origins = [] } = await browser.permissions.getAll();
  const allowed = origins.filter(isOtherServer);
  const registered = (await browser.scripting.getRegisteredContentScripts()).map((script) => script.id);
  const gone = registered.filter((id) => !allowed.some((origin) => toScriptId(origin) === id));
  const added = allowed.filter((origin) => !registered.includes(toScriptId(origin)));

  if (gone.length > 0) await browser.scripting.unregisterContentScripts({ ids: gone });
  for (const origin of added) await watchFromNowOn(toScriptId(origin), [origin]);
  await watchOpenTabs(added);
  await instances.set(allowed);
}

/** Whether a match pattern is one server a person can name (`https://example.social/*`): no network Goalpost knows. */
export function isOtherServer(pattern: string): boolean {
  const host = /^https:\/\/([^*/]+)\/\*$/.exec(pattern)?.[1];
  return host !== undefined && !isNetworkHost(host);
}

function toScriptId(origin: string): string {
  return `watch-${new URL(origin.slice(0, -1)).hostname}`;
}
