import { DIGIT, LETTER, LOWER, UPPER } from '../text/fold';
import { emptyHash, hashText, hashUnit } from '../text/hash-text';
import { HASHTAG, LINK, MENTION, SYMBOL, type Tokens, WORD } from '../text/tokens';
import { grown } from '../text/vocabulary';
import { isDenying } from './denying';
import { keyOf } from './feature-key';

/** What a feature is of, so that the word “no” and the characters “no” are two. */
const kinds = { word: 1, pair: 2, denied: 3, characters: 4, first: 5, last: 6, shouted: 7, length: 8 };
/** Pieces of words of so many characters, the word's ends counting as one each. */
const shortestPiece = 2;
const longestPiece = 4;
/** In words longer than that, no pieces: they are links and laughter. */
const longestWord = 20;
/** So many words after “not” are denied by it, if no mark comes before. */
const deniedReach = 4;
const edge = 0x5f;
const border = hashText('_');
const number = hashText('0');
const address = hashText('@');

/**
 * What a tone model looks at in a text, as numbers (hashed): words, pairs of neighbours, denied words, pieces of words, words
 * in capitals, the first and the last word, and about how many there are. Each comes with the tokens it was seen in.
 */
export class ToneFeatures {
  count = 0;
  key = new Int32Array(2048);
  /** The first token it was seen in, and the last; of what is about the whole text, -1. */
  first = new Int32Array(2048);
  last = new Int32Array(2048);

  /** Reads them from a range of tokens, in time in proportion to the text. */
  read(tokens: Tokens, from = 0, to = tokens.count): void {
    this.count = 0;
    let denied = 0;
    let before = border;
    for (let index = from; index < to; index++) {
      const bits = tokens.bits[index] as number;
      const word = this.#wordAt(tokens, index, bits);
      this.#add(kinds.word, word, index, index);
      this.#add(kinds.pair, hashUnit(before, word), Math.max(from, index - 1), index);
      before = word;
      if (bits & SYMBOL) {
        denied = 0;
        continue;
      }
      if (denied > 0) {
        this.#add(kinds.denied, word, index, index);
        denied--;
      }
      if (isDenying(tokens, index)) denied = deniedReach;
      if (!(bits & (WORD | HASHTAG)) || bits & DIGIT) continue;
      const length = tokens.foldedLength(index);
      if (length >= 3 && bits & UPPER && !(bits & LOWER)) this.#add(kinds.shouted, 0, index, index);
      if (length <= longestWord) this.#pieces(tokens, index, length);
    }
    if (to <= from) return;
    this.#add(kinds.pair, hashUnit(before, border), to - 1, to - 1);
    this.#add(kinds.first, this.#wordAt(tokens, from, tokens.bits[from] as number), from, from);
    this.#add(kinds.last, before, to - 1, to - 1);
    this.#add(kinds.length, Math.min(6, Math.floor(Math.log2(to - from + 1))), -1, -1);
  }

  #wordAt(tokens: Tokens, index: number, bits: number): number {
    if (bits & (LINK | MENTION)) return address;
    if (bits & DIGIT && !(bits & LETTER)) return number;
    let hash = emptyHash;
    const length = tokens.foldedLength(index);
    for (let place = bits & HASHTAG ? 1 : 0; place < length; place++)
      hash = hashUnit(hash, tokens.foldedUnit(index, place));
    return hash;
  }

  #pieces(tokens: Tokens, index: number, length: number): void {
    for (let from = -1; from <= length - 1; from++) {
      let hash = emptyHash;
      for (let size = 1; size <= longestPiece; size++) {
        const place = from + size - 1;
        if (place > length) break;
        const isEdge = place < 0 || place === length;
        hash = hashUnit(hash, isEdge ? edge : tokens.foldedUnit(index, place));
        if (size >= shortestPiece) this.#add(kinds.characters, hash, index, index);
      }
    }
  }

  #add(kind: number, hash: number, first: number, last: number): void {
    const at = this.count++;
    if (at >= this.key.length) {
      this.key = grown(this.key, at + 1);
      this.first = grown(this.first, at + 1);
      this.last = grown(this.last, at + 1);
    }
    this.key[at] = keyOf(kind, hash);
    this.first[at] = first;
    this.last[at] = last;
  }
}
