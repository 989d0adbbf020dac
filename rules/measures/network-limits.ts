import type { LengthLimit } from '../format/network';

/** What a post may have at most, by network; how X weighs characters is in x-length.ts. */
export const networkLimits = {
  x: { count: 'x-weighted', max: 280, link: 23 },
  bluesky: { count: 'graphemes', max: 300, bytes: 3000 },
  mastodon: { count: 'mastodon', max: 500, link: 23 },
  threads: { count: 'utf16', max: 500 },
  linkedin: { count: 'utf16', max: 3000 },
  facebook: { count: 'utf16', max: 63_206 },
  instagram: { count: 'utf16', max: 2200 },
  tiktok: { count: 'utf16', max: 2200 },
  youtube: { count: 'utf16', max: 5000 },
} satisfies Record<string, LengthLimit>;

/** The limit of a network's posts, where the network is known. */
export function limitOf(network: string | undefined): LengthLimit | undefined {
  return network === undefined ? undefined : (networkLimits as Record<string, LengthLimit>)[network];
}
