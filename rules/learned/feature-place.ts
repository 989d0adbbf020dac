/** What is seen is hashed into so many places; that two share one is rare, and does little. */
export const places = 1 << 17;

/** The place of what has a kind and one or two parts, each hashed. */
export function placeOf(kind: number, first: number, second = 0): number {
  let value = Math.imul(first ^ Math.imul(kind, 0x9e3779b1), 0x85ebca6b);
  value = Math.imul(value ^ (value >>> 13) ^ second, 0xc2b2ae35);
  value ^= value >>> 16;
  value = Math.imul(value, 0x27d4eb2f);
  return (value ^ (value >>> 15)) & (places - 1);
}
