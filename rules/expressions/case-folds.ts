import type { Range } from './syntax';

/**
 * The characters that are one character with this one where case does not matter: those with the same lower case, one
 * character to one, as .NET and Go compare them. So `k` and the Kelvin sign are one, `s` and `ſ` are not.
 */
export function caseVariants(character: string): readonly string[] {
  const lower = lowerOf(character);
  if (lower < '\x80' && lower !== 'i' && lower !== 'k') {
    const upper = lower.toUpperCase();
    return upper === lower ? [lower] : [lower, upper];
  }
  return [lower, ...(upperCases().get(lower) ?? [])];
}

/** One character's lower case, one to one. */
export function lowerOf(character: string): string {
  const lower = character.toLowerCase();
  return lower.length > character.length ? (lower[0] as string) : lower;
}

/** Ranges with every character whose lower case is the lower case of one in them. */
export function withoutCase(ranges: readonly Range[]): readonly Range[] {
  const more: Range[] = [];
  const addIfNew = (variant: string) => {
    const point = variant.codePointAt(0) as number;
    if (!ranges.some(([from, to]) => point >= from && point <= to)) more.push([point, point]);
  };
  for (const [from, to] of ranges) {
    if (from === to) caseVariants(String.fromCodePoint(from)).forEach(addIfNew);
    else if (to < 0x80) addAsciiVariants(from, to, more, addIfNew);
    else
      for (const [lower, uppers] of upperCases()) {
        const variants = [lower, ...uppers];
        if (variants.some((variant) => isBetween(variant, from, to))) variants.forEach(addIfNew);
      }
  }
  return [...ranges, ...more];
}

/** The other case of a range's letters as ranges: `[a-z]` stays short. */
function addAsciiVariants(from: number, to: number, more: Range[], addIfNew: (variant: string) => void): void {
  const [lowerFrom, lowerTo] = [Math.max(from, 0x61), Math.min(to, 0x7a)];
  const [upperFrom, upperTo] = [Math.max(from, 0x41), Math.min(to, 0x5a)];
  if (lowerFrom <= lowerTo) more.push([lowerFrom - 32, lowerTo - 32]);
  if (upperFrom <= upperTo) more.push([upperFrom + 32, upperTo + 32]);
  for (const letter of 'ik') {
    if (isBetween(letter, from, to) || isBetween(letter.toUpperCase(), from, to))
      caseVariants(letter).forEach(addIfNew);
  }
}

function isBetween(character: string, from: number, to: number): boolean {
  const point = character.codePointAt(0) as number;
  return point >= from && point <= to;
}

/** Where scripts with upper and lower case lie. */
const cased: readonly Range[] = [
  [0x41, 0x5a],
  [0xc0, 0x58f],
  [0x10a0, 0x10ff],
  [0x13a0, 0x13ff],
  [0x1c80, 0x1cbf],
  [0x1e00, 0x1fff],
  [0x2100, 0x218f],
  [0x24b0, 0x24ef],
  [0x2c00, 0x2d2f],
  [0xa640, 0xabbf],
  [0xff21, 0xff5a],
  [0x10400, 0x105bf],
  [0x10c80, 0x10cff],
  [0x10d50, 0x10d8f],
  [0x118a0, 0x118df],
  [0x16e40, 0x16eff],
  [0x1e900, 0x1e943],
];

let uppersOfLower: ReadonlyMap<string, readonly string[]> | undefined;

/** All characters that have another lower case, by it; made when first needed (a few milliseconds). */
function upperCases(): ReadonlyMap<string, readonly string[]> {
  if (uppersOfLower) return uppersOfLower;
  const uppers = new Map<string, string[]>();
  for (const [from, to] of cased) {
    for (let point = from; point <= to; point++) {
      const character = String.fromCodePoint(point);
      const lower = lowerOf(character);
      if (lower === character) continue;
      const known = uppers.get(lower);
      if (known) known.push(character);
      else uppers.set(lower, [character]);
    }
  }
  uppersOfLower = uppers;
  return uppers;
}
