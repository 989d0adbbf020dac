import { grown } from '../text/vocabulary';

/** Which phrases were met in a text, in the order of the tokens they begin with: columns in typed arrays, chained by group. */
export class Hits {
  count = 0;
  term = new Int32Array(64);
  /** The token it begins with. */
  first = new Int32Array(64);
  /** The UTF-16 offset it ends at: with the 's of its last word only where the phrase has one. */
  end = new Int32Array(64);
  /** The next hit of the same group, from 1; 0 ends the chain. */
  nextOfGroup = new Int32Array(64);
  #groupOf = new Int32Array(64);
  readonly #headOfGroup: Int32Array;
  readonly #touched: number[] = [];

  constructor(groups: number) {
    this.#headOfGroup = new Int32Array(groups + 1);
  }

  /** The groups that have hits, in the order they were met. */
  get touched(): readonly number[] {
    return this.#touched;
  }

  /** The group's latest hit, from 1; 0 where it has none. */
  head(group: number): number {
    return this.#headOfGroup[group] as number;
  }

  /** Takes down a hit that begins no earlier than those before. */
  add(group: number, term: number, first: number, end: number): void {
    const hit = ++this.count;
    if (hit >= this.term.length) {
      for (const column of ['term', 'first', 'end', 'nextOfGroup'] as const)
        this[column] = grown(this[column], hit + 1);
      this.#groupOf = grown(this.#groupOf, hit + 1);
    }
    const head = this.head(group);
    if (head === 0) this.#touched.push(group);
    this.#groupOf[hit] = group;
    this.term[hit] = term;
    this.first[hit] = first;
    this.end[hit] = end;
    this.nextOfGroup[hit] = head;
    this.#headOfGroup[group] = hit;
  }

  /** Forgets the hits that begin with a token or one after it. */
  forgetFrom(token: number): void {
    for (; this.count > 0 && (this.first[this.count] as number) >= token; this.count--) {
      const group = this.#groupOf[this.count] as number;
      const before = this.nextOfGroup[this.count] as number;
      this.#headOfGroup[group] = before;
      // Its first hit is the latest first hit of all that are left.
      if (before === 0) this.#touched.pop();
    }
  }
}
