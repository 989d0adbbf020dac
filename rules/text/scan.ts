import { emojiEnd } from './emoji';
import { charClass, classAt, DIGIT, foldFirst, foldInto, IGNORABLE, LETTER, MARK, SPACE, UPPER, unitAt } from './fold';
import { bareLinkEnd, emailEnd, hashtagEnd, hostRunEnd, mentionEnd, schemeLinkEnd } from './links';
import { ENDS, Sentences, sentenceEnd } from './sentences';
import {
  CAPITALIZED,
  EMAIL,
  EMOJI,
  GLUED,
  HASHTAG,
  LINE_START,
  LINK,
  MENTION,
  SYMBOL,
  type Tokens,
  WORD,
} from './tokens';
import { hashRange, type Vocabulary } from './vocabulary';
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
  #text = '';
  readonly #sentences = new Sentences();
  #newLine = true;
  #noLinkBefore = 0;
  #afterHyphen = false;

  constructor(vocabulary: Vocabulary, tokens: Tokens) {
    this.#vocabulary = vocabulary;
    this.tokens = tokens;
  }

  /** Fills `tokens` from `text`; takes time in proportion to its length. */
  scan(text: string): void {
    this.tokens.reset(text.length);
    this.#text = text;
    this.#noLinkBefore = 0;
    this.#newLine = true;
    this.#afterHyphen = false;
    this.#sentences.reset();
    for (let at = 0; at < text.length; ) {
      const kind = charClass[text.charCodeAt(at)] as number;
      if (kind & (LETTER | DIGIT)) at = this.#wordOrLink(at, kind);
      else if (kind & (SPACE | IGNORABLE | MARK)) at++;
      else at = this.#mark(at);
    }
    this.tokens.sentences = this.tokens.count > 0 ? this.#sentences.number + 1 : 0;
  }

  /** Reads what begins at `at` and is neither word nor space; says where to read on. */
  #mark(at: number): number {
    const unit = this.#text.charCodeAt(at);
    if (unit === 0x0a || unit === 0x0d || unit === 0x2028 || unit === 0x2029) {
      this.#newLine = true;
      if (this.tokens.count > 0) this.#sentences.end(ENDS);
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
    tokens.foldedCount = tokens.foldedStart[tokens.count] as number;
    this.#sentences.takeBack(bits);
    if (bits & LINE_START) this.#newLine = true;
  }

  /** Reads a word or number, adds its token, and says where to read on. */
  #word(at: number, kind: number): number {
    const { tokens } = this;
    const index = tokens.next();
    tokens.foldedCut[index] = 0;
    const next = readWord(this.#text, at, tokens, index);
    const seen = tokens.bits[index] as number;
    this.#place(index, at, WORD | seen | (kind & UPPER ? CAPITALIZED : 0));
    const from = tokens.foldedStart[index] as number;
    const cut = tokens.foldedCut[index] as number;
    const end = tokens.foldedEnd[index] as number;
    tokens.word[index] = this.#vocabulary.find(tokens.folded, from, cut || end, tokens.hash[index] as number);
    tokens.whole[index] = cut === 0 ? 0 : this.#idOf(from, end);
    if (seen & DIGIT) tokens.digits += (tokens.end[index] as number) - at;
    return next;
  }

  /** Adds what is no word where `end` is after `at`, else the one mark at `at`; says where to read on. */
  #special(at: number, end: number, bit: number): number {
    if (end === at) return this.#symbol(at, this.#text.charCodeAt(at));
    const { tokens } = this;
    const index = this.#add(at, end, bit);
    const from = tokens.foldedCount;
    tokens.foldedCount = foldInto(this.#text, at, end, tokens.folded, from);
    // A hashtag is also the word it is made of.
    tokens.word[index] =
      bit === HASHTAG ? this.#idOf(from + 1, tokens.foldedCount) : this.#idOf(from, tokens.foldedCount);
    tokens.whole[index] = bit === HASHTAG ? this.#idOf(from, tokens.foldedCount) : 0;
    tokens.foldedEnd[index] = tokens.foldedCount;
    return end;
  }

  #symbol(at: number, unit: number): number {
    const { tokens } = this;
    const last = tokens.count - 1;
    if (this.#isTransparent(at, unit)) return at + 1;
    const ending = sentenceEnd(this.#text, at, unit, last, tokens, this.#vocabulary.marks);
    const index = this.#add(at, at + 1, SYMBOL);
    this.#sentences.end(ending);
    tokens.folded[tokens.foldedCount++] = foldFirst[unit] as number;
    tokens.word[index] = this.#idOf(tokens.foldedCount - 1, tokens.foldedCount);
    tokens.whole[index] = 0;
    tokens.foldedEnd[index] = tokens.foldedCount;
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
      this.#afterHyphen = (classAt(this.#text, at + 1) & (LETTER | DIGIT)) !== 0;
      return this.#afterHyphen;
    }
    return folded === APOSTROPHE && this.tokens.folded[this.tokens.foldedCount - 1] === LETTER_S;
  }

  /** Adds a token that is no word. */
  #add(start: number, end: number, kind: number): number {
    const { tokens } = this;
    const index = tokens.next();
    tokens.end[index] = end;
    tokens.foldedCut[index] = 0;
    tokens.syllables[index] = 0;
    tokens.foldedStart[index] = tokens.foldedCount;
    this.#place(index, start, kind);
    return index;
  }

  /** Settles what was pending when a token came: line start, sentence, being glued to the one before. */
  #place(index: number, start: number, kind: number): void {
    const { tokens } = this;
    let bits = kind;
    if (this.#newLine) bits |= LINE_START;
    this.#newLine = false;
    if (!(kind & SYMBOL)) bits |= this.#sentences.begin(kind);
    if (this.#afterHyphen || (index > 0 && tokens.end[index - 1] === start)) bits |= GLUED;
    this.#afterHyphen = false;
    tokens.start[index] = start;
    tokens.bits[index] = bits;
    tokens.sentence[index] = this.#sentences.number;
    tokens.seen |= bits;
  }

  #idOf(from: number, to: number): number {
    const { folded } = this.tokens;
    return this.#vocabulary.find(folded, from, to, hashRange(folded, from, to));
  }
}
