import type { Span } from '../finding';
import type { Reading } from '../reading';
import { LINK } from '../text/tokens';

/** A link of a post; `host` is in small letters, without "www." and with other scripts as punycode (xn--). */
export interface Link extends Span {
  /** As the text writes it. */
  written: string;
  host: string;
  /** It says http:, which anyone on the way can read. */
  isInsecure: boolean;
}

/** Services that hide where a link leads. */
const shorteners = new Set(
  `bit.ly tinyurl.com t.ly ow.ly buff.ly is.gd rebrand.ly cutt.ly shorturl.at rb.gy tiny.cc goo.gl t.co lnkd.in dlvr.it
  bitly.com s.id v.gd soo.gd short.io bl.ink snip.ly trib.al`.split(/\s+/),
);

/** The links of a text in order. */
export function linksOf(reading: Reading): Link[] {
  const { tokens } = reading;
  if (!(tokens.seen & LINK)) return [];
  const links: Link[] = [];
  for (let index = 0; index < tokens.count; index++) {
    if (!((tokens.bits[index] as number) & LINK)) continue;
    const written = reading.raw(index);
    links.push({
      start: tokens.start[index] as number,
      end: tokens.end[index] as number,
      written,
      host: hostOf(written),
      isInsecure: /^http:/i.test(written),
    });
  }
  return links;
}

/** The host of a link or domain as people write them, ready to compare; '' where it has none. */
export function hostOf(written: string): string {
  try {
    const { hostname } = new URL(/^https?:/i.test(written) ? written : `https://${written}`);
    return hostname.replace(/^www\./, '').replace(/\.$/, '');
  } catch {
    return '';
  }
}

/** Whether a host is one of these domains or below one. */
export function isWithin(host: string, domains: readonly string[]): boolean {
  return domains.some((domain) => host === domain || (domain !== '' && host.endsWith(`.${domain}`)));
}

/** Whether its host is a service that hides where links lead. */
export function isShortened({ host }: Link): boolean {
  return shorteners.has(host);
}

/**
 * Whether a link is made to look like another: a name before @, an address in digits, or letters of two scripts in one
 * part of its host, as the Cyrillic а in "exаmple.org".
 */
export function isDisguised({ written, host }: Link): boolean {
  const authority = /^(?:https?:\/\/)?([^/?#]*)/i.exec(written)?.[1] ?? '';
  if (authority.includes('@') || /^[\d.]+$|^\[/.test(host)) return true;
  return authority.split('.').some((label) => /^xn--/i.test(label) || mixesScripts(label));
}

function mixesScripts(label: string): boolean {
  return /[a-z]/i.test(label) && /[\p{Script=Cyrillic}\p{Script=Greek}]/u.test(label);
}
