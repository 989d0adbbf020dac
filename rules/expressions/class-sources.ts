import type { Range } from './syntax';

/** White space: the Unicode property, which is what Go calls space; JavaScript's own `\s` differs in two characters. */
export const spaces: readonly Range[] = [
  [0x9, 0xd],
  [0x20, 0x20],
  [0x85, 0x85],
  [0xa0, 0xa0],
  [0x1680, 0x1680],
  [0x2000, 0x200a],
  [0x2028, 0x2029],
  [0x202f, 0x202f],
  [0x205f, 0x205f],
  [0x3000, 0x3000],
];

/** What .NET calls a word character, to stand inside brackets. */
export const wordSource = String.raw`\p{L}\p{Mn}\p{Nd}\p{Pc}`;

/** A named class, to stand inside brackets in JavaScript with the flag `u`. */
export function classSource(name: string): string {
  if (name === 'word') return wordSource;
  if (name === 'digit') return String.raw`\p{Nd}`;
  return `\\p{${name}}`;
}

/** General categories of Unicode, as `\p{...}` names them. */
const categories = new Set(
  'L Lu Ll Lt Lm Lo M Mn Mc Me N Nd Nl No P Pc Pd Ps Pe Pi Pf Po S Sm Sc Sk So Z Zs Zl Zp C Cc Cf Co Cs Cn'.split(' '),
);

/** Blocks of .NET that are called otherwise than their script. */
const scriptOfBlock: Readonly<Record<string, string>> = {
  BasicLatin: 'ASCII',
  GreekandCoptic: 'Script=Greek',
  CJKUnifiedIdeographs: 'Script=Han',
};

/** The property JavaScript has for a name in `\p{...}`: a category, a script, or a block that .NET writes `IsX`. */
export function propertyOf(name: string): string | undefined {
  if (categories.has(name)) return name;
  const script = name.startsWith('Is') ? name.slice(2) : name;
  const property = scriptOfBlock[script] ?? `Script=${script}`;
  try {
    new RegExp(`\\p{${property}}`, 'u');
    return property;
  } catch {
    return undefined;
  }
}
