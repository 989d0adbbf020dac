/** What a feature is of, so that the word “no” and the characters “no” are two. */
export const kinds = { word: 1, pair: 2, denied: 3, characters: 4, first: 5, last: 6, shouted: 7, length: 8 };

/** Keys have so many bits: of what a model does not know, one in thirty is taken for something it knows. */
const keyBits = 20;

/** A key's place among those a model knows; -1 where it does not know it. */
export type PlaceOf = (key: number) => number;

/** A feature's key, its bits well mixed. MurmurHash3's finalizer, https://github.com/aappleby/smhasher */
export function keyOf(kind: number, hash: number): number {
  let mixed = hash ^ Math.imul(kind, 0x9e3779b1);
  mixed = Math.imul(mixed ^ (mixed >>> 16), 0x85ebca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
  return (mixed ^ (mixed >>> 16)) >>> (32 - keyBits);
}
