/** What was seen in a sentence or a post: hashed features, each once, and which tokens showed it first. */
export class Seen {
  readonly features: number[] = [];
  /** Token indexes, both inclusive; -1 where it is about the whole. */
  readonly first: number[] = [];
  readonly last: number[] = [];
  readonly #known = new Set<number>();

  add(feature: number, first = -1, last = first): void {
    if (this.#known.has(feature)) return;
    this.#known.add(feature);
    this.features.push(feature);
    this.first.push(first);
    this.last.push(last);
  }
}
