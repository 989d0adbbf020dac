/** FNV-1a over 16-bit units. http://www.isthe.com/chongo/tech/comp/fnv/ */
export function hashText(text: string): number {
  let value = emptyHash;
  for (let index = 0; index < text.length; index++) value = hashUnit(value, text.charCodeAt(index));
  return value;
}

/** The hash before any unit. */
export const emptyHash = 0x811c9dc5 | 0;

/** The hash with one more unit. */
export function hashUnit(value: number, unit: number): number {
  return Math.imul(value ^ unit, 0x01000193);
}
