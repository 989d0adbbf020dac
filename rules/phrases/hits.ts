/** Which phrases were met in a text, in the order of the tokens they begin with: columns, chained by group. */
export class Hits {
  count = 0;
  readonly term: number[] = [0];
  /** The token it begins with. */
  readonly first: number[] = [0];
  /** The UTF-16 offset it ends at: with the 's of its last word only where the phrase has one. */
  readonly end: number[] = [0];
  /** The next hit of the same group, from 1; 0 ends the chain. */
  readonly nextOfGroup: number[] = [0];
  readonly #groupOf: number[] = [0];
  readonly #headOfGroup: Int32Array;
  /** The groups that have hits, in the order they were met. */
  readonly touched: number[] = [];

  constructor(groups: number) {
    this.#headOfGroup = new Int32Array(groups + 1);
  }

  /** The group's latest hit, from 1; 0 where it has none. */
  head(group: number): number {
    return this.#headOfGroup[group] as number;
  }

  /** Takes down a hit that begins no earlier than those before. */
  add(group: number, term: number, first: number, end: number): void {
    const hit = ++this.count;
    const head = this.head(group);
    if (head === 0) this.touched.push(group);
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
      if (before === 0) this.touched.pop();
    }
  }
}
