import type { LengthLimit } from '../format/network';
import { countGraphemes } from '../text/graphemes';
import { withLinksAsPlaceholders, withoutRemoteHosts } from './mastodon-length';
import { weightedLength } from './x-length';

const usualLink = 23;

/** How long a text is by a network's own count: `used` of `max`, and whether that is over the limit or over its bytes. */
export function measureLength(text: string, limit: LengthLimit): { used: number; max: number; over: boolean } {
  const used = counters[limit.count](text, limit.link ?? usualLink);
  // A UTF-16 unit is at most three bytes: most texts need no encoding to be known as short enough.
  const mayBeHeavy = limit.bytes !== undefined && text.length * 3 > limit.bytes;
  const tooHeavy = mayBeHeavy && new TextEncoder().encode(text).length > (limit.bytes ?? 0);
  return { used, max: limit.max, over: used > limit.max || tooHeavy };
}

const counters: Record<LengthLimit['count'], (text: string, link: number) => number> = {
  utf16: (text) => text.length,
  graphemes: (text) => countGraphemes(text),
  mastodon: (text, link) => countGraphemes(withoutRemoteHosts(withLinksAsPlaceholders(text, link))),
  'x-weighted': weightedLength,
};
