import { browser } from 'wxt/browser';

/** How much is stored in one place. */
export interface KeptAmount {
  /** A key of the extension’s storage; with what comes up to its colon for all that begin so: `outbox:`. */
  place: string;
  count: number;
  /** Of JSON, in UTF-16 units. */
  bytes: number;
}

/** Counts what is in the extension’s own storage: on disk, and what the browser holds in memory until it is closed. */
export async function readKeptAmounts(): Promise<KeptAmount[]> {
  const stored = await Promise.all([browser.storage.local.get(null), browser.storage.session.get(null)]);
  const amounts = new Map<string, KeptAmount>();
  for (const [key, value] of stored.flatMap((area) => Object.entries(area))) {
    const place = key.slice(0, key.indexOf(':') + 1) || key;
    const before = amounts.get(place) ?? { place, count: 0, bytes: 0 };
    const count = place === key ? countOf(value) : 1;
    amounts.set(place, {
      place,
      count: before.count + count,
      bytes: before.bytes + (JSON.stringify(value)?.length ?? 0),
    });
  }
  return [...amounts.values()];
}

/** Items of a list, keys of an object; a single value is one, and none where it says nothing. */
function countOf(value: unknown): number {
  if (typeof value === 'object' && value !== null) return Object.keys(value).length;
  return value ? 1 : 0;
}
