import { emojiEnd } from '../text/emoji';
import { charClass, DIGIT, LETTER, SPACE } from '../text/fold';
import { isTopLevelDomain } from '../text/top-level-domains';

/** Code points that weigh one; all others weigh two (twitter-text configuration v3). */
const light: [number, number][] = [
  [0, 4351],
  [8192, 8205],
  [8208, 8223],
  [8242, 8247],
];
const emojiWeight = 2;

/** Where a link may be: an optional scheme and labels of letters, digits and hyphens, at least one dot between. */
const mayBeHost =
  /(https?:\/\/)?((?:[a-z0-9À-ɏ](?:[a-z0-9À-ɏ_-]*[a-z0-9À-ɏ])?\.)+(?:xn--[a-z0-9-]+|[a-z]{2,63}))(?![a-z0-9@])/gi;
const port = /:\d+/y;
const path = /\/(?:[a-z0-9!*';:=+,.$/%#[\]\-_~@|&À-ɏ\u0400-\u04ff]*(?:\([a-z0-9!*';:=+,.$/%#[\]\-_~@|&]+\))?)*/iy;
const query = /\?[a-z0-9!?*'@();:&=+$/%#[\]\-_.,~|]*/iy;
const pathEnders = /[a-z0-9=_#/+\-)À-ɏ\u0400-\u04ff]/i;
const queryEnders = /[a-z0-9_&=#/-]/i;
const noLinkAfter = /[a-z0-9@＠$#＃\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/i;
const noBareLinkAfter = /[-_./]/;

/** A text's length as X counts it: links 23, emoji 2, other characters 1 or 2, after Unicode composition. */
export function weightedLength(raw: string, link: number): number {
  const text = raw.normalize('NFC');
  const links = text.includes('.') ? linksIn(text) : [];
  let weight = 0;
  let next = 0;
  for (let at = 0; at < text.length; ) {
    const [start, end] = links[next] ?? [text.length, text.length];
    if (at === start) {
      weight += link;
      at = end;
      next++;
      continue;
    }
    const emoji = emojiEnd(text, at);
    const point = text.codePointAt(at) as number;
    weight += emoji > at ? emojiWeight : weightOf(point);
    at = emoji > at ? emoji : at + (point > 0xffff ? 2 : 1);
  }
  return weight;
}

function weightOf(point: number): number {
  return light.some(([from, to]) => point >= from && point <= to) ? 1 : 2;
}

/** Start and end of each link, bare domains included, as twitter-text finds them, with what is odd about it. */
function linksIn(text: string): [number, number][] {
  const links: [number, number][] = [];
  let floor = 0;
  mayBeHost.lastIndex = 0;
  for (let match = mayBeHost.exec(text); match; match = mayBeHost.exec(text)) {
    const { index: start } = match;
    const scheme = match[1]?.length ?? 0;
    // A letter with an accent can begin a host, but not a text.
    if (start === floor && text.charCodeAt(start) > 0x7f) {
      mayBeHost.lastIndex = start + 1;
      continue;
    }
    const before = text.charAt((scheme > 0 ? start : runStart(text, start, floor)) - 1);
    const isBlocked = start > floor && (noLinkAfter.test(before) || (scheme === 0 && noBareLinkAfter.test(before)));
    const hostStart = start + scheme;
    const hostEnd = isBlocked ? hostStart : hostEndOf(text, hostStart, match[2] as string);
    if (hostEnd === hostStart) continue;
    const end = tailEnd(text, hostEnd, scheme > 0);
    links.push([start, end]);
    floor = mayBeHost.lastIndex = end;
  }
  return links;
}

/** Where the run of characters begins that X takes for a host's: all but ASCII marks and spaces, emoji among them. */
function runStart(text: string, at: number, floor: number): number {
  let start = at;
  while (start > floor && isHostLike(text.charCodeAt(start - 1))) start--;
  return start;
}

function isHostLike(unit: number): boolean {
  const kind = charClass[unit] as number;
  return unit > 0x7f ? (kind & SPACE) === 0 : (kind & (LETTER | DIGIT)) !== 0;
}

/** The longest run of labels that ends in a real top-level domain. */
function hostEndOf(text: string, start: number, host: string): number {
  const labels = host.split('.');
  for (let count = labels.length; count >= 2; count--) {
    const last = (labels[count - 1] as string).toLowerCase();
    const end = start + labels.slice(0, count).join('.').length;
    const isFree = !/[a-z0-9@]/i.test(text.charAt(end));
    if (isFree && (isTopLevelDomain(last) || last.startsWith('xn--'))) return end;
  }
  return start;
}

/** The end of port, path and query; a bare host has a query only after a path. */
function tailEnd(text: string, hostEnd: number, hasScheme: boolean): number {
  const portEnd = stickyEnd(port, text, hostEnd);
  const end = trimmed(text, portEnd, stickyEnd(path, text, portEnd), pathEnders);
  if (end === portEnd && !hasScheme) return hostEnd;
  return trimmed(text, end, stickyEnd(query, text, end), queryEnders);
}

function stickyEnd(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : at;
}

/** A link ends with a letter, digit or one of few marks. */
function trimmed(text: string, from: number, to: number, enders: RegExp): number {
  let end = to;
  while (end > from && !enders.test(text.charAt(end - 1))) end--;
  return end;
}
