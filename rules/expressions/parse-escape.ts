import { propertyOf } from './class-sources';
import type { PatternReader } from './pattern-reader';
import type { NamedClass } from './syntax';

const named: Readonly<Record<string, NamedClass>> = {
  w: { name: 'word', negated: false },
  W: { name: 'word', negated: true },
  d: { name: 'digit', negated: false },
  D: { name: 'digit', negated: true },
  s: { name: 'space', negated: false },
  S: { name: 'space', negated: true },
};

/** Reads `\w` and its like or `\p{...}`, after the backslash; undefined where something else follows. */
export function takeClasses(reader: PatternReader, ignoreCase: boolean): NamedClass[] | undefined {
  const letter = reader.next;
  const known = named[letter];
  if (known) {
    reader.take();
    return [known];
  }
  if (letter !== 'p' && letter !== 'P') return undefined;
  const at = reader.at - 1;
  reader.take();
  const [, long, short] = reader.takeMatch(/\{([\w-]+)\}|([A-Z])/y) ?? [];
  const written = long ?? short;
  if (written === undefined) throw reader.error(`has \\${letter} without a name in braces`, at);
  const name = propertyOf(written);
  if (name === undefined) throw reader.error(`names characters “${written}” that JavaScript does not know`, at);
  const names = ignoreCase && /^L[ult]$/.test(name) ? ['Lu', 'Ll', 'Lt'] : [name];
  if (names.length > 1 && letter === 'P')
    throw reader.error('leaves out letters by their case where case does not matter', at);
  return names.map((name) => ({ name, negated: letter === 'P' }));
}

const control: Readonly<Record<string, string>> = {
  a: '\x07',
  e: '\x1b',
  f: '\f',
  n: '\n',
  r: '\r',
  t: '\t',
  v: '\v',
};

/** Reads the character that an escape stands for, after the backslash: `\n`, `\x41`, `\u00e9`, `\101`, `\cA`, `\-`. */
export function takeEscapedCharacter(reader: PatternReader): string {
  const at = reader.at - 1;
  if (reader.isDone) throw reader.error('ends in a backslash', at);
  const octal = reader.takeMatch(/[0-7]{1,3}/y);
  if (octal) return String.fromCharCode(Number.parseInt(octal[0], 8) & 0xff);
  const hex = reader.takeMatch(/x\{([0-9a-f]{1,6})\}|x([0-9a-f]{2})|u([0-9a-f]{4})/iy);
  if (hex) return fromHex(hex, reader, at);
  const controlled = reader.takeMatch(/c([@-_a-z])/y);
  if (controlled) return String.fromCharCode((controlled[1] as string).toUpperCase().charCodeAt(0) - 64);
  const character = reader.take();
  const known = control[character];
  if (known !== undefined) return known;
  if (/[\p{L}\p{Nd}]/u.test(character)) throw reader.error(`has \\${character}, which means nothing`, at);
  return character;
}

function fromHex([, braced, two, four]: RegExpExecArray, reader: PatternReader, at: number): string {
  const point = Number.parseInt(braced ?? two ?? four ?? '', 16);
  if (point > 0x10ffff) throw reader.error('has a character number beyond Unicode', at);
  return String.fromCodePoint(point);
}
