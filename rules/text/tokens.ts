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

/**
 * The words, marks, links and emoji of one text, column by column in typed arrays that are used again for the next text.
 * Offsets are UTF-16 units of the raw text.
 */
export class Tokens {
  count = 0;
  start = new Int32Array(256);
  end = new Int32Array(256);
  /** Its end with a possessive 's. */
  wholeEnd = new Int32Array(256);
  /** The word's id in the vocabulary, without a possessive 's or a hashtag's #. */
  word = new Int32Array(256);
  /** The id of the word with them; 0 where it has none or nobody asks for it. */
  whole = new Int32Array(256);
  bits = new Int32Array(256);
  sentence = new Int32Array(256);
  syllables = new Int32Array(256);
  /** Where its folded units begin in `folded`; they end where `foldedEnd` says. */
  foldedStart = new Int32Array(256);
  foldedEnd = new Int32Array(256);
  /** Where they end without a possessive 's; 0 where there is none. */
  foldedCut = new Int32Array(256);
  /** Hash of the folded units up to there. */
  hash = new Int32Array(256);
  folded = new Uint16Array(1024);
  foldedCount = 0;
  /** All bits of all tokens: what the text has none of needs no looking for. */
  seen = 0;
  sentences = 0;
  /** UTF-16 units in words with digits: too few, and there is no telephone or card number. */
  digits = 0;

  /** Makes room for a text of `units` UTF-16 units, which is the most tokens there can be of it. */
  reset(units: number): void {
    this.count = this.foldedCount = this.seen = this.sentences = this.digits = 0;
    // Folding makes up to four units of one (compatibility forms are the longest); one spare place ends the last token.
    if (this.folded.length < units * 4 + 16) this.folded = new Uint16Array(units * 4 + 16);
  }

  /** Adds a token whose columns the caller fills in; gives its index. */
  next(): number {
    const index = this.count++;
    if (index >= this.start.length) this.#grow(index + 1);
    return index;
  }

  #grow(least: number): void {
    for (const column of [
      'start',
      'end',
      'word',
      'whole',
      'bits',
      'sentence',
      'syllables',
      'foldedStart',
      'foldedEnd',
      'foldedCut',
      'wholeEnd',
      'hash',
    ] as const)
      this[column] = grown(this[column], least);
  }

  /** A token's folded form: small letters, accents as marks, straight quotes. */
  foldedText(index: number): string {
    let text = '';
    const end = this.foldedEnd[index] as number;
    for (let at = this.foldedStart[index] as number; at < end; at++)
      text += String.fromCharCode(this.folded[at] as number);
    return text;
  }
}
