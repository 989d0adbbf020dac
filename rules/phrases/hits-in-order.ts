import type { Span } from '../finding';

/** A phrase that was found: where, and which of its group's terms. */
export interface Hit extends Span {
  term: number;
}

/** The hits of one group in the order of the text, for questions that would else be put to each of many hits. */
export class HitsInOrder {
  readonly #starts: Int32Array;
  readonly #ends: Int32Array;
  /** By hit: the furthest end of it and all before it, and the nearest end of it and all after it. */
  readonly #furthestEnd: Int32Array;
  readonly #nearestEnd: Int32Array;

  /** @param hits UTF-16 offsets; none begins before the one before it. */
  constructor(hits: readonly Span[]) {
    this.#starts = Int32Array.from(hits, ({ start }) => start);
    this.#ends = Int32Array.from(hits, ({ end }) => end);
    this.#furthestEnd = this.#ends.slice();
    this.#nearestEnd = this.#ends.slice();
    for (let at = 1; at < hits.length; at++)
      this.#furthestEnd[at] = Math.max(this.#furthestEnd[at] as number, this.#furthestEnd[at - 1] as number);
    for (let at = hits.length - 2; at >= 0; at--)
      this.#nearestEnd[at] = Math.min(this.#nearestEnd[at] as number, this.#nearestEnd[at + 1] as number);
  }

  /** Whether a hit covers `start`..`end`, or lies inside. */
  isAround(start: number, end: number): boolean {
    if (this.covers(start, end)) return true;
    const inside = this.#firstFrom(start);
    return inside < this.#starts.length && (this.#nearestEnd[inside] as number) <= end;
  }

  /** Whether a hit covers `start`..`end`. */
  covers(start: number, end: number): boolean {
    const after = this.#firstFrom(start + 1);
    return after > 0 && (this.#furthestEnd[after - 1] as number) >= end;
  }

  /** Where the first hit that begins at or after `offset` begins; Infinity where none does. */
  nextStart(offset: number): number {
    return this.#starts[this.#firstFrom(offset)] ?? Number.POSITIVE_INFINITY;
  }

  /** Whether one of the hits that begin from `from` to `to` is what `test` looks for. */
  some(from: number, to: number, test: (start: number, end: number) => boolean): boolean {
    for (let at = this.#firstFrom(from); at < this.#starts.length && (this.#starts[at] as number) <= to; at++)
      if (test(this.#starts[at] as number, this.#ends[at] as number)) return true;
    return false;
  }

  /** The first hit that begins at or after an offset, by its place in the order. */
  #firstFrom(offset: number): number {
    let low = 0;
    let high = this.#starts.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.#starts[middle] as number) < offset) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}

/** Hits in order, without those that overlap an earlier or longer one. */
export function withoutOverlaps(hits: Hit[]): Hit[] {
  hits.sort((a, b) => a.start - b.start || b.end - a.end || a.term - b.term);
  let end = -1;
  return hits.filter((hit) => {
    if (hit.start < end) return false;
    end = hit.end;
    return true;
  });
}
