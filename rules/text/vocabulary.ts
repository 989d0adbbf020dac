import { FOLDED, plainFacts } from './plain-facts';

/** As many units from a to z, five bits each, stand side by side in a code. */
const longestShort = 6;

/**
 * The rolling code of a word: one step a folded unit. Words of up to six letters from a to z have codes of their own, for
 * such letters differ in five bits only; those of others may be met by accident.
 */
export function codeStep(code: number, unit: number): number {
  return ((code << 5) | (code >>> 27)) ^ unit;
}

/** The length of a short word, whose code and length say all of it; 0 of others. */
export function shortLength(length: number, isAToZ: boolean): number {
  return isAToZ && length <= longestShort ? length : 0;
}

/** The code of `folded` from `from` up to `to`. */
function codeOf(folded: Uint16Array, from: number, to: number): number {
  let code = 0;
  for (let at = from; at < to; at++) code = codeStep(code, folded[at] as number);
  return code;
}

const fewestPlaces = 16_384;
/** Spreads codes over the table: they differ in their lower bits too little (golden ratio of 2 to the 32). */
const spread = 0x9e3779b1;

/**
 * Numbers the words that anything looks for: an open-address table from a word's code to its id (from 1; 0 is "not a word
 * anyone asks for"). Short words are known by their codes, others are compared unit by unit.
 */
export class Vocabulary {
  /** Marks of the lexicon, by word id. */
  marks = new Int32Array(4096);
  /** By word id, what number a number word says, plus one; or another sense; 0 is none. */
  senses = new Uint8Array(4096);
  #size = 0;
  #places = new Int32Array(fewestPlaces);
  #shift = 32 - Math.log2(fewestPlaces);
  /** By word id. */
  #codes = new Int32Array(4096);
  #shortLengths = new Uint8Array(4096);
  /** By word id where its units begin; they end where the next word's do. */
  #starts = new Int32Array(4096);
  #units = new Uint16Array(32_768);
  readonly #ofUnit = new Int32Array(0x2080);

  get size(): number {
    return this.#size;
  }

  /** The id of the folded word at `from`..`to`; 0 where nobody asks for it. */
  idOf(folded: Uint16Array, from: number, to: number): number {
    return this.#find(folded, from, to, codeOf(folded, from, to));
  }

  /** The id of a word of one unit, which is mostly a mark, among those of Latin and general punctuation. */
  ofUnit(unit: number): number {
    return this.#ofUnit[unit] as number;
  }

  /** The same for a word whose code is known. */
  #find(folded: Uint16Array, from: number, to: number, code: number): number {
    const places = this.#places;
    const codes = this.#codes;
    const mask = places.length - 1;
    for (let place = Math.imul(code, spread) >>> this.#shift; ; place = (place + 1) & mask) {
      const id = places[place] as number;
      if (id === 0) return 0;
      if (codes[id] === code && this.#isSame(id, folded, from, to)) return id;
    }
  }

  /** The same for a word whose units are all plain, where it stands in a text. @param short as {@link shortLength} gives it. */
  findPlain(text: string, from: number, to: number, code: number, short: number): number {
    const places = this.#places;
    const codes = this.#codes;
    const mask = places.length - 1;
    for (let place = Math.imul(code, spread) >>> this.#shift; ; place = (place + 1) & mask) {
      const id = places[place] as number;
      if (id === 0) return 0;
      if (codes[id] !== code) continue;
      if (short === 0 ? this.#isSamePlain(id, text, from, to) : this.#shortLengths[id] === short) return id;
    }
  }

  #isSamePlain(id: number, text: string, from: number, to: number): boolean {
    let own = this.#starts[id] as number;
    if ((this.#starts[id + 1] as number) - own !== to - from) return false;
    const units = this.#units;
    for (let at = from; at < to; at++, own++)
      if (units[own] !== (plainFacts[text.charCodeAt(at)] as number) >> FOLDED) return false;
    return true;
  }

  /** The id of a word that is folded already, given to it now where it is new. */
  add(word: string): number {
    // Written where it would stand if it is new, and left there if it is.
    const start = this.#starts[this.#size + 1] as number;
    const end = start + word.length;
    if (end > this.#units.length) this.#units = grown(this.#units, end);
    let isAToZ = true;
    let code = 0;
    for (let at = 0; at < word.length; at++) {
      const unit = word.charCodeAt(at);
      this.#units[start + at] = unit;
      code = codeStep(code, unit);
      if (unit < 0x61 || unit > 0x7a) isAToZ = false;
    }
    const known = this.#find(this.#units, start, end, code);
    if (known) return known;
    const id = ++this.#size;
    this.#makeRoom(id);
    this.#starts[id + 1] = end;
    this.#codes[id] = code;
    this.#shortLengths[id] = shortLength(word.length, isAToZ);
    this.#insert(id);
    if (word.length === 1 && code < this.#ofUnit.length) this.#ofUnit[code] = id;
    return id;
  }

  #isSame(id: number, folded: Uint16Array, from: number, to: number): boolean {
    let own = this.#starts[id] as number;
    if ((this.#starts[id + 1] as number) - own !== to - from) return false;
    const units = this.#units;
    for (let at = from; at < to; at++, own++) if (units[own] !== folded[at]) return false;
    return true;
  }

  #insert(id: number): void {
    const mask = this.#places.length - 1;
    let place = Math.imul(this.#codes[id] as number, spread) >>> this.#shift;
    while (this.#places[place] !== 0) place = (place + 1) & mask;
    this.#places[place] = id;
  }

  #makeRoom(id: number): void {
    if (id + 1 >= this.marks.length) {
      this.marks = grown(this.marks, id + 2);
      this.senses = grown(this.senses, id + 2);
      this.#codes = grown(this.#codes, id + 2);
      this.#shortLengths = grown(this.#shortLengths, id + 2);
      this.#starts = grown(this.#starts, id + 2);
    }
    // Kept at most a third full: most lookups are of words nobody asks for, and end at the first empty place.
    if (id * 3 <= this.#places.length) return;
    this.#places = new Int32Array(this.#places.length * 2);
    this.#shift--;
    for (let known = 1; known < id; known++) this.#insert(known);
  }
}

/** The same numbers in an array of at least `least` places, doubled so that growing stays cheap. */
export function grown<A extends Int32Array | Uint16Array | Uint8Array>(array: A, least: number): A {
  const larger = new (array.constructor as new (length: number) => A)(Math.max(least, array.length * 2));
  larger.set(array);
  return larger;
}
