const hashSeed = 0x811c9dc5 | 0;
const hashPrime = 0x01000193;

/** The first value of a rolling word hash. */
export const emptyHash = hashSeed;

/** One step of the rolling word hash (FNV-1a over UTF-16 units of folded text). */
export function hashStep(hash: number, unit: number): number {
  return Math.imul(hash ^ unit, hashPrime);
}

/** The hash of `folded` from `from` up to `to`. */
export function hashRange(folded: Uint16Array, from: number, to: number): number {
  let hash = hashSeed;
  for (let at = from; at < to; at++) hash = Math.imul(hash ^ (folded[at] as number), hashPrime);
  return hash;
}

/**
 * Numbers the words that anything looks for: an open-address table from word hash to word id (from 1; 0 is "not a word
 * anyone asks for"), with the words' own units beside it, so that a hash met by accident is no match.
 */
export class Vocabulary {
  /** Marks of the lexicon, by word id. */
  marks = new Int32Array(1024);
  /** What number a number word says, by word id, plus one; 0 is none. */
  numbers = new Uint8Array(1024);
  #size = 0;
  #slots = new Int32Array(4096);
  #hashes = new Int32Array(1024);
  #starts = new Int32Array(1025);
  #units = new Uint16Array(8192);

  get size(): number {
    return this.#size;
  }

  /** The id of the folded word at `from`..`to`, whose hash is `hash`; 0 where nobody asks for it. */
  find(folded: Uint16Array, from: number, to: number, hash: number): number {
    const slots = this.#slots;
    const mask = slots.length - 1;
    for (let slot = (hash ^ (hash >>> 15)) & mask; ; slot = (slot + 1) & mask) {
      const id = slots[slot] as number;
      if (id === 0) return 0;
      if (this.#hashes[id] === hash && this.#same(id, folded, from, to)) return id;
    }
  }

  /** The id of a word that is folded already, given to it now where it is new. */
  add(word: string): number {
    const units = Uint16Array.from(word, (character) => character.charCodeAt(0));
    const hash = hashRange(units, 0, units.length);
    const known = this.find(units, 0, units.length, hash);
    if (known) return known;
    const id = ++this.#size;
    const start = this.#starts[id] as number;
    this.#makeRoom(id, start + units.length);
    this.#units.set(units, start);
    this.#starts[id + 1] = start + units.length;
    this.#hashes[id] = hash;
    this.#insert(id);
    return id;
  }

  #same(id: number, folded: Uint16Array, from: number, to: number): boolean {
    const start = this.#starts[id] as number;
    if ((this.#starts[id + 1] as number) - start !== to - from) return false;
    const units = this.#units;
    for (let at = from, own = start; at < to; at++, own++) if (units[own] !== folded[at]) return false;
    return true;
  }

  #insert(id: number): void {
    const hash = this.#hashes[id] as number;
    const mask = this.#slots.length - 1;
    let slot = (hash ^ (hash >>> 15)) & mask;
    while (this.#slots[slot] !== 0) slot = (slot + 1) & mask;
    this.#slots[slot] = id;
  }

  #makeRoom(id: number, units: number): void {
    if (units > this.#units.length) this.#units = grown(this.#units, units);
    if (id + 2 > this.#hashes.length) {
      this.#hashes = grown(this.#hashes, id + 2);
      this.#starts = grown(this.#starts, id + 3);
      this.marks = grown(this.marks, id + 2);
      this.numbers = grown(this.numbers, id + 2);
    }
    // Kept at most a quarter full: most lookups are of words nobody asks for, and end at the first empty slot.
    if (id * 4 > this.#slots.length) {
      this.#slots = new Int32Array(this.#slots.length * 2);
      for (let old = 1; old < id; old++) this.#insert(old);
    }
  }
}

/** The same numbers in an array of at least `least` places, doubled so that growing stays cheap. */
export function grown<A extends Int32Array | Uint16Array | Uint8Array>(array: A, least: number): A {
  const larger = new (array.constructor as new (length: number) => A)(Math.max(least, array.length * 2));
  larger.set(array);
  return larger;
}
