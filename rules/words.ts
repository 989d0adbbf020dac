import {
  charClass,
  classAt,
  DIGIT,
  foldFirst,
  foldSecond,
  foldThird,
  IGNORABLE,
  LETTER,
  MARK,
  SPACE,
  unitAt,
  VOWEL,
} from './fold';
import { emptyHash, hashStep } from './vocabulary';

const APOSTROPHE = 0x27;
const FULL_STOP = 0x2e;
const COMMA = 0x2c;
const COLON = 0x3a;
const LETTER_Q = 0x71;
const LETTER_S = 0x73;
const LETTER_U = 0x75;
const inWord = LETTER | DIGIT | MARK;
const elidedLetters = new Set('ldjmnstc'.split('').map((letter) => letter.charCodeAt(0)));
/** jusqu', lorsqu', puisqu', quoiqu' are the longest. */
const longestElision = 6;

/** Whether a code point above U+FFFF is a letter: ideographs, and the letters in fancy type that fold to plain ones. */
export function isLetterPoint(point: number): boolean {
  return (
    (point >= 0x10000 && point < 0x1b170) ||
    (point >= 0x1d400 && point < 0x1d800) ||
    (point >= 0x20000 && point < 0x32000)
  );
}

/** Reads one word or number at a time; the fields then say what was read. Kept between words, so that nothing is allocated. */
export class WordReader {
  /** Offset after the word's last visible unit, without a possessive 's. */
  end = 0;
  /** Where to read on. */
  next = 0;
  /** Where its folded units end, with and without a possessive 's. */
  foldedEnd = 0;
  foldedCut = 0;
  /** Hash of the folded word without a possessive 's. */
  hash = 0;
  /** Bits of the classes seen in it. */
  seen = 0;
  syllables = 0;
  #text = '';
  #folded: Uint16Array = new Uint16Array(0);
  #foldedStart = 0;
  #possessive = false;

  /** Reads the word at `at` of `text`, writing its folded form to `folded` from `foldedStart`. */
  read(text: string, at: number, folded: Uint16Array, foldedStart: number): void {
    this.#text = text;
    this.#folded = folded;
    this.#foldedStart = this.foldedEnd = foldedStart;
    this.hash = emptyHash;
    this.end = this.next = at;
    this.seen = this.syllables = 0;
    this.#possessive = false;
    do this.#units();
    while (!(classAt(text, this.next) & SPACE) && this.#goesOn());
    if (!this.#possessive) this.foldedCut = this.foldedEnd;
  }

  /** The plain run of letters, digits and accents: the innermost loop of every check. */
  #units(): void {
    const text = this.#text;
    const folded = this.#folded;
    let { hash, seen, syllables, foldedEnd: count, end, next } = this;
    let inVowel = 0;
    for (; next < text.length; next++) {
      const unit = text.charCodeAt(next);
      const kind = charClass[unit] as number;
      if (kind & inWord) {
        const first = foldFirst[unit] as number;
        folded[count++] = first;
        hash = hashStep(hash, first);
        if (unit > 0xbf && unit < 0x2000) {
          for (
            let more = foldSecond[unit] as number;
            more;
            more = more === foldThird[unit] ? 0 : (foldThird[unit] as number)
          ) {
            folded[count++] = more;
            hash = hashStep(hash, more);
          }
        }
        seen |= kind;
        if (!(kind & MARK)) {
          if (kind & VOWEL && !inVowel) syllables++;
          inVowel = kind & VOWEL;
        }
        end = next + 1;
      } else if (!(kind & IGNORABLE)) break;
    }
    this.hash = hash;
    this.seen = seen;
    this.syllables = syllables;
    this.foldedEnd = count;
    this.end = end;
    this.next = next;
  }

  /** Whether the word goes on over what stopped the run: an apostrophe, a decimal point, a letter in fancy type. */
  #goesOn(): boolean {
    const { next } = this;
    const unit = unitAt(this.#text, next);
    if (foldFirst[unit] === APOSTROPHE) return this.#overApostrophe(next);
    if (unit === FULL_STOP || unit === COMMA || unit === COLON) return this.#overNumberMark(next, unit);
    if (unit < 0xd800 || unit > 0xdbff) return false;
    const point = this.#text.codePointAt(next) as number;
    return isLetterPoint(point) && this.#overLetter(point);
  }

  #overApostrophe(at: number): boolean {
    let after = at + 1;
    while (classAt(this.#text, after) & IGNORABLE) after++;
    if (this.seen & DIGIT || !(classAt(this.#text, after) & LETTER)) return false;
    const elision = this.#isElision();
    const isPossessive = (unitAt(this.#text, after) | 0x20) === LETTER_S && !(classAt(this.#text, after + 1) & inWord);
    if (isPossessive && !elision) {
      this.#possessive = true;
      this.foldedCut = this.foldedEnd;
      this.#folded[this.foldedEnd++] = APOSTROPHE;
      this.#folded[this.foldedEnd++] = LETTER_S;
      this.next = after + 1;
      return false;
    }
    this.#push(APOSTROPHE);
    this.end = this.next = at + 1;
    return !elision;
  }

  /** 1,126 and 7:30 and 6.99 are one number. */
  #overNumberMark(at: number, unit: number): boolean {
    if (this.seen !== DIGIT || !(classAt(this.#text, at + 1) & DIGIT)) return false;
    this.#push(unit);
    this.next = at + 1;
    return true;
  }

  #overLetter(point: number): boolean {
    const plain = String.fromCodePoint(point).normalize('NFKD').toLowerCase();
    for (let at = 0; at < plain.length; at++) this.#push(plain.charCodeAt(at));
    this.seen |= this.#classOfPlain(plain);
    this.end = this.next = this.next + 2;
    return true;
  }

  #classOfPlain(plain: string): number {
    return plain.length === 1 ? (charClass[plain.charCodeAt(0)] as number) & (LETTER | DIGIT) : LETTER;
  }

  /** l', d', qu' and their like: in French a word of their own. */
  #isElision(): boolean {
    const length = this.foldedEnd - this.#foldedStart;
    const last = this.#folded[this.foldedEnd - 1] as number;
    if (length === 1) return elidedLetters.has(last);
    return last === LETTER_U && length <= longestElision && this.#folded[this.foldedEnd - 2] === LETTER_Q;
  }

  #push(unit: number): void {
    this.#folded[this.foldedEnd++] = unit;
    this.hash = hashStep(this.hash, unit);
  }
}
