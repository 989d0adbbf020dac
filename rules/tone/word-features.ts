import { DIGIT, LETTER, LOWER, UPPER } from '../text/fold';
import { emptyHash, hashText, hashUnit } from '../text/hash-text';
import { HASHTAG, LINK, MENTION, SYMBOL, type Tokens, WORD } from '../text/tokens';
import { isDenying } from './denying';
import { keyOf, kinds, type PlaceOf } from './feature-key';

/** Pieces of words of so many characters, the word's ends counting as one each. */
const shortestPiece = 2;
const longestPiece = 4;
/** In words longer than that, no pieces: they are links and laughter. */
const longestWord = 20;
const edge = 0x5f;
const number = hashText('0');
const address = hashText('@');

/** What a tone model looks at in a token, whatever stands around it. */
export interface WordFeatures {
  hash: number;
  /** Whether it denies what comes next; and whether it ends what is denied. */
  isDenying: boolean;
  isMark: boolean;
  /** The places of the word, and of the word where it is denied; -1 where there is none. */
  word: number;
  denied: number;
  /** Those of its capitals and pieces. */
  parts: readonly number[];
}

/** Looks at a token. */
export function wordFeatures(tokens: Tokens, index: number, placeOf: PlaceOf): WordFeatures {
  const bits = tokens.bits[index] as number;
  const hash = hashOf(tokens, index, bits);
  return {
    hash,
    isDenying: isDenying(tokens, index),
    isMark: (bits & SYMBOL) !== 0,
    word: placeOf(keyOf(kinds.word, hash)),
    denied: placeOf(keyOf(kinds.denied, hash)),
    parts: [...partsOf(tokens, index, bits)].map(placeOf).filter((place) => place >= 0),
  };
}

function hashOf(tokens: Tokens, index: number, bits: number): number {
  if (bits & (LINK | MENTION)) return address;
  if (bits & DIGIT && !(bits & LETTER)) return number;
  let hash = emptyHash;
  const length = tokens.foldedLength(index);
  for (let place = bits & HASHTAG ? 1 : 0; place < length; place++)
    hash = hashUnit(hash, tokens.foldedUnit(index, place));
  return hash;
}

/** The keys of a word’s capitals and pieces. */
function* partsOf(tokens: Tokens, index: number, bits: number): Generator<number> {
  if (bits & (SYMBOL | DIGIT) || !(bits & (WORD | HASHTAG))) return;
  const length = tokens.foldedLength(index);
  if (length >= 3 && bits & UPPER && !(bits & LOWER)) yield keyOf(kinds.shouted, 0);
  if (length > longestWord) return;
  for (let from = -1; from <= length - 1; from++) {
    let hash = emptyHash;
    for (let size = 1; size <= longestPiece; size++) {
      const place = from + size - 1;
      if (place > length) break;
      const isEdge = place < 0 || place === length;
      hash = hashUnit(hash, isEdge ? edge : tokens.foldedUnit(index, place));
      if (size >= shortestPiece) yield keyOf(kinds.characters, hash);
    }
  }
}
