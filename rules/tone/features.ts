import { hashText, hashUnit } from '../text/hash-text';
import type { Tokens } from '../text/tokens';
import { grown } from '../text/vocabulary';
import { WordMemory } from '../text/word-memory';
import { keyOf, kinds, type PlaceOf } from './feature-key';
import { type WordFeatures, wordFeatures } from './word-features';

/** So many words after “not” are denied by it, if no mark comes before. */
const deniedReach = 4;
const border = hashText('_');

/**
 * What a tone model looks at in a text: words, pairs of neighbours, denied words, pieces of words, words in capitals, the
 * first and the last word, and about how many there are. Each comes with the tokens it was seen in.
 */
export class ToneFeatures {
  count = 0;
  /** By feature its place in the model: those that have none are left out. */
  place = new Int32Array(2048);
  /** The first token it was seen in, and the last; of what is about the whole text, -1. */
  first = new Int32Array(2048);
  last = new Int32Array(2048);
  readonly #placeOf: PlaceOf;
  readonly #words: WordMemory<WordFeatures>;
  #wordsBefore: readonly WordFeatures[] = [];
  /** After each word: how many features were added so far, and how many words are still denied. */
  readonly #countAfter: number[] = [];
  readonly #deniedAfter: number[] = [];

  /** @param placeOf gives a key's place in the model. */
  constructor(placeOf: PlaceOf) {
    this.#placeOf = placeOf;
    this.#words = new WordMemory((tokens, index) => wordFeatures(tokens, index, placeOf));
  }

  /** Reads them from a text's tokens, in time in proportion to the text; what it begins with as the last one did is kept. */
  read(tokens: Tokens): void {
    const words = this.#words.all(tokens);
    const kept = this.#keep(words);
    this.count = kept === 0 ? 0 : (this.#countAfter[kept - 1] as number);
    if (words.length === 0) return;
    const end = words.length - 1;
    let denied = kept === 0 ? 0 : (this.#deniedAfter[kept - 1] as number);
    let before = words[kept - 1]?.hash ?? border;
    for (let index = kept; index <= end; index++) {
      const word = words[index] as WordFeatures;
      this.#add(word.word, index);
      this.#addKey(kinds.pair, hashUnit(before, word.hash), Math.max(0, index - 1), index);
      before = word.hash;
      if (word.isMark) denied = 0;
      else {
        if (denied > 0) {
          this.#add(word.denied, index);
          denied--;
        }
        if (word.isDenying) denied = deniedReach;
        for (const part of word.parts) this.#add(part, index);
      }
      this.#countAfter.push(this.count);
      this.#deniedAfter.push(denied);
    }
    this.#addKey(kinds.pair, hashUnit(before, border), end);
    this.#addKey(kinds.first, (words[0] as WordFeatures).hash, 0);
    this.#addKey(kinds.last, before, end);
    this.#addKey(kinds.length, Math.min(6, Math.floor(Math.log2(words.length + 1))), -1);
  }

  /** How many of the first words are those of the text before; what came of the others is forgotten. */
  #keep(words: readonly WordFeatures[]): number {
    let kept = 0;
    while (kept < words.length && words[kept] === this.#wordsBefore[kept]) kept++;
    this.#wordsBefore = words;
    this.#countAfter.length = this.#deniedAfter.length = kept;
    return kept;
  }

  #addKey(kind: number, hash: number, first: number, last = first): void {
    this.#add(this.#placeOf(keyOf(kind, hash)), first, last);
  }

  #add(place: number, first: number, last = first): void {
    if (place < 0) return;
    const at = this.count++;
    if (at >= this.place.length) {
      this.place = grown(this.place, at + 1);
      this.first = grown(this.first, at + 1);
      this.last = grown(this.last, at + 1);
    }
    this.place[at] = place;
    this.first[at] = first;
    this.last[at] = last;
  }
}
