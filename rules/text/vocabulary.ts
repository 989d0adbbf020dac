const hashSeed = 0x811c9dc5 | 0;
const hashPrime = 0x01000193;

/** The first value of a rolling word hash. */
export const emptyHash = hashSeed;

/** One step of the rolling word hash (FNV-1a over UTF-16 units of folded text). */
export function hashStep(hash: number, unit: number): number {
  return Math.imul(hash ^ unit, hashPrime);
}

/** A rolling hash as it is looked up: 30 bits, a small integer to V8 wherever it is passed. */
export function finishHash(hash: number): number {
  return (hash ^ (hash >>> 15)) & 0x3fffffff;
}

/** The finished hash of `folded` from `from` up to `to`. */
export function hashRange(folded: Uint16Array, from: number, to: number): number {
  let hash = hashSeed;
  for (let at = from; at < to; at++) hash = Math.imul(hash ^ (folded[at] as number), hashPrime);
  return finishHash(hash);
}

/** Places of an entry: the word's hash, its id, where its units begin, how many they are. */
const stride = 4;

/**
 * Numbers the words that anything looks for: an open-address table from word hash to word id (from 1; 0 is "not a word
 * anyone asks for"). An entry says where the word's own units are, so that a hash met by accident is no match; its four
 * numbers stand together, because what is looked up here is mostly not in the nearest cache.
 */
export class Vocabulary {
  /** Marks of the lexicon, by word id. */
  marks = new Int32Array(4096);
  /** By word id, what number a number word says, plus one; or another sense; 0 is none. */
  senses = new Uint8Array(4096);
  #size = 0;
  #places = 16_384;
  #entries = new Int32Array(this.#places * stride);
  #units = new Uint16Array(32_768);
  #unitsEnd = 0;

  get size(): number {
    return this.#size;
  }

  /** The id of the folded word at `from`..`to`, whose finished hash is `hash`; 0 where nobody asks for it. */
  find(folded: Uint16Array, from: number, to: number, hash: number): number {
    const entries = this.#entries;
    const mask = this.#places - 1;
    for (let place = hash & mask; ; place = (place + 1) & mask) {
      const entry = place * stride;
      const id = entries[entry + 1] as number;
      if (id === 0 || (entries[entry] === hash && this.#same(entry, folded, from, to))) return id;
    }
  }

  /** The id of a word that is folded already, given to it now where it is new. */
  add(word: string): number {
    // Written where it would stand if it is new, and left there if it is.
    const start = this.#unitsEnd;
    const end = start + word.length;
    if (end > this.#units.length) this.#units = grown(this.#units, end);
    for (let at = 0; at < word.length; at++) this.#units[start + at] = word.charCodeAt(at);
    const hash = hashRange(this.#units, start, end);
    const known = this.find(this.#units, start, end, hash);
    if (known) return known;
    this.#unitsEnd = end;
    const id = ++this.#size;
    this.#makeRoom(id);
    this.#insert(hash, id, start, word.length);
    return id;
  }

  #same(entry: number, folded: Uint16Array, from: number, to: number): boolean {
    if (this.#entries[entry + 3] !== to - from) return false;
    const units = this.#units;
    for (let at = from, own = this.#entries[entry + 2] as number; at < to; at++, own++)
      if (units[own] !== folded[at]) return false;
    return true;
  }

  #insert(hash: number, id: number, start: number, length: number): void {
    const mask = this.#places - 1;
    let place = hash & mask;
    while (this.#entries[place * stride + 1] !== 0) place = (place + 1) & mask;
    this.#entries.set([hash, id, start, length], place * stride);
  }

  #makeRoom(id: number): void {
    if (id >= this.marks.length) {
      this.marks = grown(this.marks, id + 1);
      this.senses = grown(this.senses, id + 1);
    }
    // Kept at most a third full: most lookups are of words nobody asks for, and end at the first empty place.
    if (id * 3 <= this.#places) return;
    const old = this.#entries;
    this.#places *= 2;
    this.#entries = new Int32Array(this.#places * stride);
    for (let entry = 0; entry < old.length; entry += stride) {
      const [hash, oldId, start, length] = old.subarray(entry, entry + stride) as unknown as [
        number,
        number,
        number,
        number,
      ];
      if (oldId !== 0) this.#insert(hash, oldId, start, length);
    }
  }
}

/** The same numbers in an array of at least `least` places, doubled so that growing stays cheap. */
export function grown<A extends Int32Array | Uint16Array | Uint8Array>(array: A, least: number): A {
  const larger = new (array.constructor as new (length: number) => A)(Math.max(least, array.length * 2));
  larger.set(array);
  return larger;
}
