/** Which feature a key is of: a hash table with open addresses, small enough to stay near the processor. */
export class KeyPlaces {
  readonly #mask: number;
  /** By slot: the key plus one, 0 where there is none; and its place among all keys. */
  readonly #keys: Int32Array;
  readonly #places: Uint16Array;

  /** @param gaps each key's distance from the one before, the first's from -1. */
  constructor(gaps: readonly number[]) {
    let size = 2;
    while (size < gaps.length * 2) size *= 2;
    this.#mask = size - 1;
    this.#keys = new Int32Array(size);
    this.#places = new Uint16Array(size);
    let key = -1;
    for (const [place, gap] of gaps.entries()) {
      key += gap;
      let slot = key & this.#mask;
      while (this.#keys[slot] !== 0) slot = (slot + 1) & this.#mask;
      this.#keys[slot] = key + 1;
      this.#places[slot] = place;
    }
  }

  /** A key's place among all keys, from 0; -1 where it is none of them. */
  of(key: number): number {
    for (let slot = key & this.#mask; this.#keys[slot] !== 0; slot = (slot + 1) & this.#mask)
      if (this.#keys[slot] === key + 1) return this.#places[slot] as number;
    return -1;
  }
}
