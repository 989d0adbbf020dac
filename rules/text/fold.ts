/** What a UTF-16 unit is, as bits of {@link charClass}. */
export const LETTER = 1;
export const DIGIT = 2;
export const UPPER = 4;
export const LOWER = 8;
export const VOWEL = 16;
/** A combining accent: part of the word, and kept in its folded form. */
export const MARK = 32;
/** Invisible: part of the word it stands in, and no part of its folded form (zero-width, soft hyphen, direction marks). */
export const IGNORABLE = 64;
export const SPACE = 128;

/** Class of each UTF-16 unit; 0 is punctuation, a symbol or half of a surrogate pair. */
export const charClass = new Uint8Array(0x10000);

/**
 * Folded form of each UTF-16 unit: small letters, straight quotes, and composed accents taken apart into letter and
 * mark, so that both ways to write é are one. The second and third unit are 0 for nearly all.
 */
export const foldFirst = new Uint16Array(0x10000);
export const foldSecond = new Uint16Array(0x2000);
export const foldThird = new Uint16Array(0x2000);

const lettersFrom = 0x0250;
/** Blocks above U+0250 that hold no letters. */
const symbolBlocks: [number, number][] = [
  [0x02b9, 0x02ff],
  [0x0589, 0x058f],
  [0x060c, 0x060d],
  [0x061b, 0x061f],
  [0x06d4, 0x06d4],
  [0x0964, 0x0965],
  [0x2010, 0x2027],
  [0x2030, 0x205e],
  [0x2070, 0x2bff],
  [0x2e00, 0x2e7f],
  [0x3001, 0x3004],
  [0x3008, 0x3020],
  [0x3030, 0x3030],
  [0xd800, 0xf8ff],
  [0xfe10, 0xfe6f],
  [0xff01, 0xff0f],
  [0xff1a, 0xff20],
  [0xff3b, 0xff40],
  [0xff5b, 0xff65],
  [0xffe0, 0xffff],
];
const ignorables = [0x00ad, 0x034f, 0x061c, 0x180e, 0xfeff];
const ignorableBlocks: [number, number][] = [
  [0x200b, 0x200f],
  [0x202a, 0x202e],
  [0x2060, 0x206f],
  [0xfe00, 0xfe0f],
];
const spaces = [0x09, 0x0b, 0x0c, 0x20, 0xa0, 0x1680, 0x202f, 0x205f, 0x3000];
/** Scripts whose letters have case or accents; all else folds to itself. */
const foldedBlocks: [number, number][] = [
  [0x41, 0x5a],
  [0xc0, 0x24f],
  [0x370, 0x587],
  [0x1e00, 0x1fff],
  [0xff10, 0xff5a],
];
/** Digits of other scripts, by their zero. */
const zeros = [0x0660, 0x06f0];

const apostrophes = '‘’‛ʼ′`´＇';
const quotes = '“”„‟«»″＂';
const hyphens = '\u2010\u2011\ufe63\uff0d';

function classOf(unit: number): number {
  const character = String.fromCharCode(unit);
  const upper = character.toLowerCase() !== character;
  const lower = character.toUpperCase() !== character;
  const bare = character.normalize('NFD').charAt(0).toLowerCase();
  return LETTER | (upper ? UPPER : 0) | (lower && !upper ? LOWER : 0) | ('aeiouyœæ'.includes(bare) ? VOWEL : 0);
}

function foldUnit(unit: number): void {
  const folded = String.fromCharCode(unit)
    .toLowerCase()
    .normalize('NFKD')
    .replace('ß', 'ss')
    .replace('œ', 'oe')
    .replace('æ', 'ae')
    .replace('ς', 'σ');
  foldFirst[unit] = folded.charCodeAt(0);
  if (unit >= foldSecond.length) return;
  if (folded.length > 1) foldSecond[unit] = folded.charCodeAt(1);
  if (folded.length > 2) foldThird[unit] = folded.charCodeAt(2);
}

function fillTables(): void {
  for (let unit = 0; unit < 0x10000; unit++) foldFirst[unit] = unit;
  for (const [from, to] of foldedBlocks) for (let unit = from; unit <= to; unit++) foldUnit(unit);
  charClass.fill(LETTER, lettersFrom);
  for (const [from, to] of symbolBlocks) charClass.fill(0, from, to + 1);
  for (let unit = 0x41; unit <= 0x5a; unit++) charClass[unit] = classOf(unit);
  for (let unit = 0x61; unit <= 0x7a; unit++) charClass[unit] = classOf(unit);
  for (const unit of [0xaa, 0xb5, 0xba]) charClass[unit] = LETTER | LOWER;
  for (let unit = 0xc0; unit < 0x590; unit++)
    if (charClass[unit] === LETTER || (unit < lettersFrom && unit !== 0xd7 && unit !== 0xf7))
      charClass[unit] = classOf(unit);
  for (let unit = 0x1e00; unit < 0x2000; unit++) charClass[unit] = classOf(unit);
  for (let unit = 0xff21; unit <= 0xff3a; unit++) charClass[unit] = LETTER | UPPER;
  for (let unit = 0xff41; unit <= 0xff5a; unit++) charClass[unit] = LETTER | LOWER;
  charClass.fill(MARK, 0x0300, 0x0370);
  charClass.fill(DIGIT, 0x30, 0x3a);
  charClass.fill(DIGIT, 0xff10, 0xff1a);
  for (const zero of zeros) {
    charClass.fill(DIGIT, zero, zero + 10);
    for (let digit = 0; digit < 10; digit++) foldFirst[zero + digit] = 0x30 + digit;
  }
  for (const [from, to] of ignorableBlocks) charClass.fill(IGNORABLE, from, to + 1);
  for (const unit of ignorables) charClass[unit] = IGNORABLE;
  for (const unit of spaces) charClass[unit] = SPACE;
  charClass.fill(SPACE, 0x2000, 0x200b);
  for (const unit of apostrophes) foldAs(unit, "'");
  for (const unit of quotes) foldAs(unit, '"');
  for (const unit of hyphens) foldAs(unit, '-');
}

function foldAs(character: string, as: string): void {
  const unit = character.charCodeAt(0);
  charClass[unit] = 0;
  foldFirst[unit] = as.charCodeAt(0);
  if (unit < foldSecond.length) foldSecond[unit] = foldThird[unit] = 0;
}

fillTables();

const foldsToItself = /^[a-z0-9 ]*$/;

/** A text as matching sees it; for comparing what is no phrase (hashtags, accounts), never on the hot path. */
export function foldText(text: string): string {
  if (foldsToItself.test(text)) return text;
  let folded = '';
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (charClass[unit] === IGNORABLE) continue;
    folded += String.fromCharCode(foldFirst[unit] as number);
    if (unit < foldSecond.length && foldSecond[unit]) folded += String.fromCharCode(foldSecond[unit] as number);
    if (unit < foldThird.length && foldThird[unit]) folded += String.fromCharCode(foldThird[unit] as number);
  }
  return folded;
}

/** The UTF-16 unit at an offset; 0 past the end, where charCodeAt gives NaN and makes every table look-up slow. */
export function unitAt(text: string, at: number): number {
  return at < text.length ? text.charCodeAt(at) : 0;
}

/** The class of the unit at an offset; 0 past the end. */
export function classAt(text: string, at: number): number {
  return at < text.length ? (charClass[text.charCodeAt(at)] as number) : 0;
}

/** Writes the folded form of `text` from `at` up to `end` into `folded` from `count`; gives where it ends there. */
export function foldInto(text: string, at: number, end: number, folded: Uint16Array, count: number): number {
  let next = count;
  for (let from = at; from < end; from++) {
    const unit = text.charCodeAt(from);
    if (charClass[unit] === IGNORABLE) continue;
    folded[next++] = foldFirst[unit] as number;
    if (unit >= foldSecond.length) continue;
    if (foldSecond[unit]) folded[next++] = foldSecond[unit] as number;
    if (foldThird[unit]) folded[next++] = foldThird[unit] as number;
  }
  return next;
}
