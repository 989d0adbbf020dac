import { emojiEnd } from './emoji';
import { charClass, classAt, DIGIT, foldFirst, foldInto, IGNORABLE, LETTER, MARK, SPACE, UPPER, unitAt } from './fold';
import { bareLinkEnd, emailEnd, hashtagEnd, hostRunEnd, mentionEnd, schemeLinkEnd } from './links';
import { Placing } from './placing';
import { readPlainRun } from './plain-run';
import { sameSentences } from './same-sentences';
import { ENDS, sentenceEnd } from './sentences';
import {
  CAPITALIZED,
  EMAIL,
  EMOJI,
  HASHTAG,
  LINK,
  MENTION,
  PLAIN_FORM,
  SYMBOL,
  type Tokens,
  WHOLE,
  WORD,
} from './tokens';
import type { Vocabulary } from './vocabulary';
import { isLetterPoint, readWord } from './words';

const APOSTROPHE = 0x27;
const HYPHEN = 0x2d;
const AT = 0x40;
const HASH = 0x23;
const FULL_STOP = 0x2e;
const COLON = 0x3a;
const LETTER_S = 0x73;

/**
 * Reads a text once, unit by unit, into tokens with their word ids; the sentence numbers and syllables fall out of the
 * same pass. One scanner is used for all texts of a checker, one after the other.
 */
export class Scanner {
  readonly tokens: Tokens;
  readonly #vocabulary: Vocabulary;
  readonly #placing = new Placing();
  #text = '';
  #noLinkBefore = 0;

  constructor(vocabulary: Vocabulary, tokens: Tokens) {
    this.#vocabulary = vocabulary;
    this.tokens = tokens;
  }

  /** Fills `tokens` from `text`, in time in proportion to its length; what it begins with as the last text did is kept. */
  scan(text: string): void {
    this.tokens.scans++;
    this.tokens.same = sameSentences(this.tokens, text);
    this.#scanFrom(this.tokens.same, text);
  }

  /** Scans the same text for words that are new in the vocabulary. */
  scanAgain(): void {
    this.#scanFrom(0, this.#text);
  }

  #scanFrom(index: number, text: string): void {
    const { tokens } = this;
    let at = index && (tokens.start[index] as number);
    this.#text = text;
    this.#noLinkBefore = 0;
    this.#placing.resume(tokens, index);
    tokens.reset(text, index);
    while (at < text.length) {
      at = readPlainRun(text, at, tokens, this.#vocabulary, this.#placing);
      if (at < text.length) at = this.#lookCloser(at);
    }
    tokens.settle(tokens.count > 0 ? this.#placing.sentences.number + 1 : 0);
  }

  /** Reads what begins at `at`, whatever it is; says where to read on. */
  #lookCloser(at: number): number {
    const unit = this.#text.charCodeAt(at);
    const kind = charClass[unit] as number;
    if (kind & (LETTER | DIGIT)) return this.#wordOrLink(at, kind);
    return kind & (SPACE | IGNORABLE | MARK) ? at + 1 : this.#mark(at, unit);
  }

  /** Reads what begins at `at` and is neither word nor space; says where to read on. */
  #mark(at: number, unit: number): number {
    if (unit === 0x0a || unit === 0x0d || unit === 0x2028 || unit === 0x2029) {
      this.#placing.newLine = true;
      if (this.tokens.count > 0) this.#placing.sentences.end(ENDS);
      return at + 1;
    }
    if (unit === AT) return this.#special(at, mentionEnd(this.#text, at), MENTION);
    if (unit === HASH) return this.#hash(at);
    if (unit >= 0x2000 || unit === 0xa9 || unit === 0xae || unit === 0x2a) return this.#pictureOrSymbol(at);
    return this.#symbol(at, unit);
  }

  #hash(at: number): number {
    const end = emojiEnd(this.#text, at);
    if (end > at) return this.#special(at, end, EMOJI);
    return this.#special(at, this.#isAfterWord(at) ? at : hashtagEnd(this.#text, at), HASHTAG);
  }

  #pictureOrSymbol(at: number): number {
    const end = emojiEnd(this.#text, at);
    if (end > at) return this.#special(at, end, EMOJI);
    const point = this.#text.codePointAt(at) as number;
    return point > 0xffff && isLetterPoint(point)
      ? this.#wordOrLink(at, LETTER)
      : this.#symbol(at, this.#text.charCodeAt(at));
  }

  #wordOrLink(at: number, kind: number): number {
    if (kind & DIGIT) {
      const end = emojiEnd(this.#text, at);
      if (end > at) return this.#special(at, end, EMOJI);
    }
    const end = this.#word(at, kind);
    const unit = unitAt(this.#text, end);
    const mayJoin = unit === FULL_STOP || unit === COLON || unit === AT || unit === HYPHEN;
    return mayJoin && !(classAt(this.#text, end + 1) & SPACE) ? this.#joined(at, end, unit) : end;
  }

  /** What begins with a word may be a link or an address; the word's token, already there, then gives way. */
  #joined(at: number, end: number, unit: number): number {
    const text = this.#text;
    if (unit === AT) {
      const over = emailEnd(text, end);
      return over > end ? this.#address(at, over) : end;
    }
    if (unit === COLON) {
      const over = schemeLinkEnd(text, at, end);
      if (over === at) return end;
      this.#dropLast();
      return this.#special(at, over, LINK);
    }
    if (at < this.#noLinkBefore) return end;
    const runEnd = hostRunEnd(text, at);
    const over = bareLinkEnd(text, at, runEnd);
    this.#noLinkBefore = runEnd;
    if (over === at) return end;
    this.#dropLast();
    return this.#special(at, over, LINK);
  }

  /** The local part of an address reaches back over the tokens it is glued to: lena.marsh+news@... */
  #address(at: number, end: number): number {
    const { tokens } = this;
    let from = at;
    this.#dropLast();
    while (tokens.count > 0) {
      const last = tokens.count - 1;
      const gap = this.#text.slice(tokens.end[last], from);
      const bits = tokens.bits[last] as number;
      const joins = bits & WORD || (bits & SYMBOL && '._+%-'.includes(this.#text.charAt(tokens.start[last] as number)));
      if (!joins || (gap !== '' && gap !== '-')) break;
      from = tokens.start[last] as number;
      this.#dropLast();
    }
    return this.#special(from, end, EMAIL);
  }

  #dropLast(): void {
    const { tokens } = this;
    tokens.count--;
    const bits = tokens.bits[tokens.count] as number;
    if (!(bits & PLAIN_FORM)) tokens.foldedCount = tokens.foldedStart[tokens.count] as number;
    this.#placing.takeBack(bits);
  }

  /** Reads a word or number, adds its token, and says where to read on. */
  #word(at: number, kind: number): number {
    const { tokens } = this;
    const index = tokens.count++;
    const next = readWord(this.#text, at, tokens, index);
    const seen = tokens.bits[index] as number;
    const from = tokens.foldedStart[index] as number;
    const end = tokens.foldedEnd[index] as number;
    const cut = seen & WHOLE ? (tokens.foldedCut[index] as number) : end;
    tokens.word[index] = this.#idOf(from, cut);
    if (cut < end) tokens.whole[index] = this.#idOf(from, end);
    this.#placing.place(tokens, index, at, WORD | seen | (kind & UPPER ? CAPITALIZED : 0));
    return next;
  }

  /** Adds what is no word where `end` is after `at`, else the one mark at `at`; says where to read on. */
  #special(at: number, end: number, bit: number): number {
    if (end === at) return this.#symbol(at, this.#text.charCodeAt(at));
    const { tokens } = this;
    const from = tokens.foldedCount;
    const to = foldInto(this.#text, at, end, tokens.folded, from);
    tokens.foldedCount = to;
    const index = this.#add(at, end, bit === HASHTAG ? bit | WHOLE : bit, from);
    // A hashtag is also the word it is made of.
    tokens.word[index] = this.#idOf(bit === HASHTAG ? from + 1 : from, to);
    if (bit === HASHTAG) {
      tokens.whole[index] = this.#idOf(from, to);
      tokens.wholeEnd[index] = tokens.foldedCut[index] = 0;
    }
    return end;
  }

  #symbol(at: number, unit: number): number {
    const { tokens } = this;
    if (this.#isTransparent(at, unit)) return at + 1;
    const ending = sentenceEnd(this.#text, at, tokens.count - 1, tokens, this.#vocabulary.marks);
    const from = tokens.foldedCount++;
    tokens.folded[from] = foldFirst[unit] as number;
    const index = this.#add(at, at + 1, SYMBOL, from);
    this.#placing.sentences.end(ending);
    tokens.word[index] = this.#idOf(from, tokens.foldedCount);
    return at + 1;
  }

  #isAfterWord(at: number): boolean {
    const last = this.tokens.count - 1;
    return last >= 0 && this.tokens.end[last] === at && ((this.tokens.bits[last] as number) & WORD) !== 0;
  }

  /** A hyphen between words is like a space, and so is the apostrophe of officers' names. */
  #isTransparent(at: number, unit: number): boolean {
    const folded = foldFirst[unit];
    if (!this.#isAfterWord(at)) return false;
    if (folded === HYPHEN) {
      this.#placing.afterHyphen = (classAt(this.#text, at + 1) & (LETTER | DIGIT)) !== 0;
      return this.#placing.afterHyphen;
    }
    const { tokens } = this;
    const last = tokens.count - 1;
    return folded === APOSTROPHE && tokens.foldedUnit(last, tokens.foldedLength(last) - 1) === LETTER_S;
  }

  /** Adds a token that is no word, and whose folded units are those from `from` on. */
  #add(start: number, end: number, kind: number, from: number): number {
    const { tokens } = this;
    const index = tokens.count++;
    tokens.end[index] = end;
    tokens.syllables[index] = 0;
    tokens.foldedStart[index] = from;
    tokens.foldedEnd[index] = tokens.foldedCount;
    this.#placing.place(tokens, index, start, kind);
    return index;
  }

  #idOf(from: number, to: number): number {
    return this.#vocabulary.idOf(this.tokens.folded, from, to);
  }
}
