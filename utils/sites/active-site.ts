import { browser } from 'wxt/browser';
import { isNetworkHost } from '../networks';

/** The site of the active tab, as the popup sees it. */
interface ActiveSite {
  /** `https://example.social`: of the host, whatever the port. */
  origin: string;
  tab: number;
  isAllowed: boolean;
  /** True where the permission came with the installation, and only the browser's own settings take it away. */
  isNetwork: boolean;
}

/** Gives the site of the active tab; undefined where Goalpost can't be: pages of the browser, and those without https. */
export async function readActiveSite(): Promise<ActiveSite | undefined> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  const { protocol, hostname } = new URL(tab?.url ?? 'about:blank');
  if (protocol !== 'https:' || tab?.id === undefined) return undefined;
  const origin = `https://${hostname}`;
  const isAllowed = await browser.permissions.contains({ origins: [`${origin}/*`] });
  return { origin, tab: tab.id, isAllowed, isNetwork: isNetworkHost(hostname) };
}

/** Asks the browser to allow Goalpost on a site. Call it in the click itself, before anything is awaited. */
export function allowSite(origin: string): Promise<boolean> {
  return browser.permissions.request({ origins: [`${origin}/*`] });
}

/** Gives the permission for a site back. */
export async function forgetSite(origin: string): Promise<void> {
  await browser.permissions.remove({ origins: [`${origin}/*`] });
}
