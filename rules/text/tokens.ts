import { DIGIT, foldFirst } from './fold';
import { grown } from './vocabulary';

/** Bits of a token; the lowest four are {@link charClass}'s letter, digit, upper and lower seen in it. */
export const WORD = 1 << 4;
export const CAPITALIZED = 1 << 5;
export const HASHTAG = 1 << 6;
export const MENTION = 1 << 7;
export const LINK = 1 << 8;
export const EMAIL = 1 << 9;
export const EMOJI = 1 << 10;
/** One punctuation mark or other symbol. */
export const SYMBOL = 1 << 11;
/** First on its line: a phrase does not reach over line ends. */
export const LINE_START = 1 << 12;
/** First word of its sentence. */
export const SENTENCE_START = 1 << 13;
/** Written without a space after the token before, or with a hyphen between. */
export const GLUED = 1 << 14;
/** A word with a possessive 's, or a hashtag: only such a token has `whole`, `wholeEnd` and `foldedCut`. */
export const WHOLE = 1 << 15;
/** Each of its units folds to one, by the table of plain facts: they are written nowhere. */
export const PLAIN_FORM = 1 << 16;

const columns = [
  'start',
  'end',
  'word',
  'whole',
  'bits',
  'syllables',
  'foldedStart',
  'foldedEnd',
  'foldedCut',
  'wholeEnd',
] as const;

/**
 * The words, marks, links and emoji of one text, column by column in typed arrays that are used again for the next text.
 * Offsets are UTF-16 units of the raw text.
 */
export class Tokens {
  count = 0;
  start = new Int32Array(256);
  end = new Int32Array(256);
  /** Its end with a possessive 's; only of {@link WHOLE} tokens, and 0 for a hashtag. */
  wholeEnd = new Int32Array(256);
  /** The word's id in the vocabulary, without a possessive 's or a hashtag's #. */
  word = new Int32Array(256);
  /** The id of the word with them, 0 where nobody asks for it; only of {@link WHOLE} tokens. */
  whole = new Int32Array(256);
  bits = new Int32Array(256);
  /** How many syllables an English word has; a number counts as one, and what is no word has none. */
  syllables = new Int32Array(256);
  /** Where its folded units are in `folded`; only of tokens without {@link PLAIN_FORM}. */
  foldedStart = new Int32Array(256);
  foldedEnd = new Int32Array(256);
  folded = new Uint16Array(1024);
  /** Where they end without a possessive 's; only of {@link WHOLE} tokens, and 0 for a hashtag. */
  foldedCut = new Int32Array(256);
  foldedCount = 0;
  /** How many texts were read so far. */
  scans = 0;
  /** How many of the first tokens are what they were in the text before, and stand where they stood; ids of new words apart. */
  same = 0;
  /** All bits of all tokens: what the text has none of needs no looking for. */
  seen = 0;
  sentences = 0;
  /** UTF-16 units in words with digits: too few, and there is no telephone or card number. */
  digits = 0;

  /** The text they are of. */
  text = '';
  #sentence = new Int32Array(256);
  #isCounted = false;

  /** Makes room for the tokens of a text, at most one a UTF-16 unit, of which the first are there already. */
  reset(text: string, kept: number): void {
    const { length } = text;
    this.text = text;
    this.#isCounted = false;
    this.count = kept;
    this.foldedCount = 0;
    for (let index = 0; index < kept; index++)
      if (!((this.bits[index] as number) & PLAIN_FORM)) this.foldedCount = this.foldedEnd[index] as number;
    // Folding makes up to four units of one (compatibility forms are the longest); one spare place ends the last token.
    if (this.folded.length < length * 4 + 16) this.folded = grown(this.folded, length * 4 + 16);
    if (this.start.length > length) return;
    for (const column of columns) this[column] = grown(this[column], length + 1);
  }

  /** Takes down what all tokens together have, once they are there. */
  settle(sentences: number): void {
    this.sentences = sentences;
    this.seen = this.digits = 0;
    for (let index = 0; index < this.count; index++) {
      const bits = this.bits[index] as number;
      this.seen |= bits;
      if (bits & DIGIT) this.digits += (this.end[index] as number) - (this.start[index] as number);
    }
  }

  /** The number of each token's sentence, from 0; counted when someone first asks. */
  get sentence(): Int32Array {
    if (!this.#isCounted) this.#countSentences();
    return this.#sentence;
  }

  /** The last token that begins at or before an offset. */
  at(offset: number): number {
    const { start } = this;
    let low = 0;
    let high = this.count - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((start[middle] as number) <= offset) low = middle;
      else high = middle - 1;
    }
    return low;
  }

  /** The tokens from `first` to `last` as the text writes them, a space after each. */
  spelling(first: number, last: number): string {
    let spelled = '';
    for (let index = first; index <= last; index++)
      spelled += `${this.text.slice(this.start[index], this.end[index])} `;
    return spelled.normalize('NFC');
  }

  /** How many folded units a token has. */
  foldedLength(index: number): number {
    if ((this.bits[index] as number) & PLAIN_FORM) return (this.end[index] as number) - (this.start[index] as number);
    return (this.foldedEnd[index] as number) - (this.foldedStart[index] as number);
  }

  /** The folded unit at a place of a token, from 0. */
  foldedUnit(index: number, place: number): number {
    if ((this.bits[index] as number) & PLAIN_FORM)
      return foldFirst[this.text.charCodeAt((this.start[index] as number) + place)] as number;
    return this.folded[(this.foldedStart[index] as number) + place] as number;
  }

  #countSentences(): void {
    this.#isCounted = true;
    if (this.#sentence.length < this.bits.length) this.#sentence = new Int32Array(this.bits.length);
    let starts = 0;
    for (let index = 0; index < this.count; index++) if ((this.bits[index] as number) & SENTENCE_START) starts++;
    // Marks that end a sentence before there is any word leave the first number to themselves.
    let number = this.sentences - 1 - starts;
    for (let index = 0; index < this.count; index++) {
      if ((this.bits[index] as number) & SENTENCE_START) number++;
      this.#sentence[index] = Math.max(number, 0);
    }
  }

  /** A token's folded form: small letters, accents as marks, straight quotes. */
  foldedText(index: number): string {
    let text = '';
    const length = this.foldedLength(index);
    for (let place = 0; place < length; place++) text += String.fromCharCode(this.foldedUnit(index, place));
    return text;
  }
}
