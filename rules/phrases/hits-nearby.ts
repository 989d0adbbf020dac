import type { Span } from '../finding';
import { SYMBOL, type Tokens } from '../text/tokens';
import type { Hits } from './hits';
import { HitsInOrder } from './hits-in-order';

/** So many hits are asked one by one; more are put in order first. */
const fewHits = 12;
/** Tokens between a match and a hit that is near by a number of words: 50 words, their marks, and the longest phrase. */
const furthest = 400;

/** Tells which phrases stand near others in the text that was matched last. */
export class HitsNearby {
  readonly #hits: Hits;
  readonly #tokens: Tokens;
  readonly #ordered = new Map<number, HitsInOrder>();

  constructor(hits: Hits, tokens: Tokens) {
    this.#hits = hits;
    this.#tokens = tokens;
  }

  /** Forgets the last text. */
  reset(): void {
    if (this.#ordered.size > 0) this.#ordered.clear();
  }

  /**
   * Whether a phrase of the group is near `span`: in one of its sentences, with at most so many words between, or, for
   * the whole post, anywhere.
   */
  isNear(group: number, { start, end }: Partial<Span>, within: 'sentence' | 'post' | number): boolean {
    const head = this.#hits.head(group);
    if (head === 0 || within === 'post' || start === undefined || end === undefined) return head !== 0;
    const from = this.#tokens.at(start);
    const to = this.#tokens.at(end - 1);
    const { sentence } = this.#tokens;
    let asked = 0;
    for (let hit = head; hit !== 0; hit = this.#hits.nextOfGroup[hit] as number) {
      if (++asked > fewHits)
        return within === 'sentence' ? this.#isInSentences(group, from, to) : this.#isBeside(group, from, to, within);
      const first = this.#hits.first[hit] as number;
      if (typeof within === 'number') {
        const last = this.#tokens.at((this.#hits.end[hit] as number) - 1);
        if (this.#isWithin(within, to, first) && this.#isWithin(within, last, from)) return true;
      } else {
        const place = sentence[first] as number;
        if (place >= (sentence[from] as number) && place <= (sentence[to] as number)) return true;
      }
    }
    return false;
  }

  /** Whether a hit begins in one of the sentences of tokens `from` to `to`. */
  #isInSentences(group: number, from: number, to: number): boolean {
    const { sentence, start } = this.#tokens;
    let first = from;
    while (first > 0 && sentence[first - 1] === sentence[from]) first--;
    const next = this.#inOrder(group).nextStart(start[first] as number);
    return next !== Number.POSITIVE_INFINITY && (sentence[this.#tokens.at(next)] as number) <= (sentence[to] as number);
  }

  /** Whether a hit stands with at most `most` words between it and tokens `from` to `to`. */
  #isBeside(group: number, from: number, to: number, most: number): boolean {
    const { start, count } = this.#tokens;
    const left = start[Math.max(0, from - furthest)] as number;
    const right = start[Math.min(count - 1, to + furthest)] as number;
    return this.#inOrder(group).some(left, right, (begin, end) => {
      const isAfter = this.#isWithin(most, to, this.#tokens.at(begin));
      return isAfter && this.#isWithin(most, this.#tokens.at(end - 1), from);
    });
  }

  /** A group's hits in the order of the text, put in order once a text. */
  #inOrder(group: number): HitsInOrder {
    const known = this.#ordered.get(group);
    if (known) return known;
    const { first, end, nextOfGroup } = this.#hits;
    const hits: Span[] = [];
    for (let hit = this.#hits.head(group); hit !== 0; hit = nextOfGroup[hit] as number)
      hits.push({ start: this.#tokens.start[first[hit] as number] as number, end: end[hit] as number });
    const ordered = new HitsInOrder(hits.reverse());
    this.#ordered.set(group, ordered);
    return ordered;
  }

  /** Whether at most `most` words stand after token `left` and before token `right`; marks count for nothing. */
  #isWithin(most: number, left: number, right: number): boolean {
    // With more marks than that between, it is not near.
    if (right - left > most * 3 + 2) return false;
    const { bits } = this.#tokens;
    let words = 0;
    for (let index = left + 1; index < right; index++) if (!((bits[index] as number) & SYMBOL)) words++;
    return words <= most;
  }

  /** Whether a phrase of the group stands around `start`..`end`, or inside. */
  isAround(group: number, start: number, end: number): boolean {
    let asked = 0;
    for (let hit = this.#hits.head(group); hit !== 0; hit = this.#hits.nextOfGroup[hit] as number) {
      if (++asked > fewHits) return this.#inOrder(group).isAround(start, end);
      const from = this.#tokens.start[this.#hits.first[hit] as number] as number;
      const to = this.#hits.end[hit] as number;
      if ((from <= start && to >= end) || (from >= start && to <= end)) return true;
    }
    return false;
  }
}
