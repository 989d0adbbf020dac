/** One place in a sequence of words. */
export interface Step {
  /** Where what fits at a word ends: the index of the word after it; -1 where it does not fit. */
  fits(index: number): number;
  /** What stands here must not fit; nothing standing here is fine. */
  not: boolean;
  /** So many words may stand before it. */
  skip: number;
}

/** Words by index, `end` exclusive, without those that `not` steps looked at. */
interface Found {
  start: number;
  end: number;
}

/** Where `count` words follow the steps one after the other, from left to right and without overlaps. */
export function findSequences(steps: readonly Step[], count: number): Found[] {
  const found: Found[] = [];
  // What must not stand before may as well be the sentence's beginning.
  for (let from = steps[0]?.not ? -1 : 0; from < count; from++) {
    const one = follow(steps, from, count);
    if (!one || one.start < (found.at(-1)?.end ?? 0)) continue;
    found.push(one);
  }
  return found;
}

const nothingYet: Found = { start: -1, end: -1 };

/** All places the steps can have come to are kept at once, so that skips cost no more than their number. */
function follow(steps: readonly Step[], from: number, count: number): Found | undefined {
  let places = new Map<number, Found>([[from, nothingYet]]);
  for (const step of steps) {
    const next = new Map<number, Found>();
    for (const [place, found] of places) {
      const last = Math.min(place + step.skip, count);
      for (let at = place; at <= last; at++) {
        const end = at >= 0 && at < count ? step.fits(at) : -1;
        if (step.not ? end >= 0 : end < 0) continue;
        const after = step.not ? Math.min(at + 1, count) : end;
        if (!next.has(after)) next.set(after, step.not ? found : { start: found.start < 0 ? at : found.start, end });
      }
    }
    places = next;
  }
  return places.values().next().value;
}
