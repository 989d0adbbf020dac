import { browser } from 'wxt/browser';
import { isOtherServer } from './instances';

/** Gives the site of the active tab where Goalpost could be allowed, as the popup sees it; undefined elsewhere. */
export async function readActiveSite(): Promise<{ origin: string; isAllowed: boolean } | undefined> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  const origin = new URL(tab?.url ?? 'about:blank').origin;
  if (!isOtherServer(`${origin}/*`)) return undefined;
  return { origin, isAllowed: await browser.permissions.contains({ origins: [`${origin}/*`] }) };
}

/** Asks the browser to allow Goalpost on a site. Call it in the click itself, before anything is awaited. */
export function allowSite(origin: string): Promise<boolean> {
  return browser.permissions.request({ origins: [`${origin}/*`] });
}

/** Gives the permission for a site back. */
export async function forgetSite(origin: string): Promise<void> {
  await browser.permissions.remove({ origins: [`${origin}/*`] });
}
