import { charClass, classAt, DIGIT, IGNORABLE, LETTER, MARK, SPACE, unitAt } from './fold';
import { isTopLevelDomain } from './top-level-domains';

const DOT = 0x2e;
const HYPHEN = 0x2d;
const UNDERSCORE = 0x5f;
const AT = 0x40;
const openers = '(['.split('');
const closers = ')]'.split('');
const trailing = '.,;:!?\'"…’”»*';

/** Whether a UTF-16 unit may stand in the local part of an e-mail address or in a host name. */
function isAddressUnit(unit: number): boolean {
  return (
    (unit >= 0x30 && unit <= 0x39) ||
    ((unit | 0x20) >= 0x61 && (unit | 0x20) <= 0x7a) ||
    unit === HYPHEN ||
    unit === UNDERSCORE ||
    unit === DOT
  );
}

/** Where a link that begins before `at` ends: at white space or a bracket, and without the sentence's punctuation. */
export function linkEnd(text: string, at: number): number {
  let end = at;
  while (end < text.length) {
    const unit = text.charCodeAt(end);
    if (unit === 0x0a || unit === 0x0d || (charClass[unit] as number) & SPACE || unit === 0x3c || unit === 0x3e) break;
    end++;
  }
  while (end > at) {
    const last = text.charAt(end - 1);
    const bracket = closers.indexOf(last);
    if (bracket >= 0 ? closesNothing(text, at, end, openers[bracket] as string, last) : trailing.includes(last)) end--;
    else break;
  }
  return end;
}

function closesNothing(text: string, from: number, end: number, opener: string, closer: string): boolean {
  // Only the link's last few brackets are looked at: a link is short, and a hostile one costs no more.
  let open = 0;
  for (let at = Math.max(from, end - 200); at < end; at++) {
    if (text[at] === opener) open++;
    else if (text[at] === closer) open--;
  }
  return open < 0;
}

/** Where the link ends whose scheme (http or https) is `at`..`colon`; `at` where it is no link. */
export function schemeLinkEnd(text: string, at: number, colon: number): number {
  const scheme = colon - at <= 5 ? text.slice(at, colon).toLowerCase() : '';
  const isLink = (scheme === 'http' || scheme === 'https') && text.startsWith('//', colon + 1);
  return isLink ? linkEnd(text, colon + 3) : at;
}

/** Where the run of units that may make a host name ends. */
export function hostRunEnd(text: string, at: number): number {
  let end = at;
  while (end < text.length && isAddressUnit(text.charCodeAt(end))) end++;
  while (end > at && (text.charCodeAt(end - 1) === DOT || text.charCodeAt(end - 1) === HYPHEN)) end--;
  return end;
}

/** Whether `text` from `from` up to `end` is a host name with a real top-level domain in one case. */
function isHost(text: string, from: number, end: number): boolean {
  const host = text.slice(from, end);
  const dot = host.lastIndexOf('.');
  if (dot <= 0 || host.length - dot < 3) return false;
  const label = host.slice(dot + 1);
  const lower = label.toLowerCase();
  return (label === lower || label === label.toUpperCase()) && isTopLevelDomain(lower);
}

/** Where a link without a scheme (example.org/map) that fills the host run `at`..`runEnd` ends, or `at` where it is none. */
export function bareLinkEnd(text: string, at: number, runEnd: number): number {
  if (unitAt(text, runEnd) === AT || !isHost(text, at, runEnd)) return at;
  const next = text.charAt(runEnd);
  return next === '/' || next === '?' || next === '#' || (next === ':' && isDigitAt(text, runEnd + 1))
    ? linkEnd(text, runEnd)
    : runEnd;
}

function isDigitAt(text: string, at: number): boolean {
  return (classAt(text, at) & DIGIT) !== 0;
}

/** Where the host of an e-mail address ends whose @ is at `at`; `at` where no host with a dot follows. */
export function emailEnd(text: string, at: number): number {
  const end = hostRunEnd(text, at + 1);
  const dot = text.slice(at + 1, end).lastIndexOf('.') + at + 1;
  return dot > at + 1 && end - dot > 2 && !isDigitAt(text, dot + 1) ? end : at;
}

/** Where the mention whose @ is at `at` ends (@user, @user@host, @user.host); `at` where none does. */
export function mentionEnd(text: string, at: number): number {
  if (!(classAt(text, at + 1) & (LETTER | DIGIT)) && unitAt(text, at + 1) !== UNDERSCORE) return at;
  const end = hostRunEnd(text, at + 1);
  if (end === at + 1) return at;
  if (unitAt(text, end) !== AT) return end;
  const host = hostRunEnd(text, end + 1);
  return host > end + 1 ? host : end;
}

/** Where the hashtag whose # is at `at` ends; `at` where none does (#1, "# "). */
export function hashtagEnd(text: string, at: number): number {
  let end = at + 1;
  let seen = 0;
  for (; end < text.length; end++) {
    const unit = text.charCodeAt(end);
    const kind = charClass[unit] as number;
    if (kind & (LETTER | DIGIT | MARK | IGNORABLE)) seen |= kind;
    else if (unit !== UNDERSCORE) break;
  }
  while (end > at && (charClass[text.charCodeAt(end - 1)] as number) & IGNORABLE) end--;
  return seen & LETTER ? end : at;
}
