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

const columns = [
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
  sentence = new Int32Array(256);
  /** How many syllables an English word has; a number counts as one, and what is no word has none. */
  syllables = new Int32Array(256);
  /** Where its folded units begin in `folded`; they end where `foldedEnd` says. */
  foldedStart = new Int32Array(256);
  foldedEnd = new Int32Array(256);
  /** Where they end without a possessive 's; only of {@link WHOLE} tokens, and 0 for a hashtag. */
  foldedCut = new Int32Array(256);
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
    if (this.start.length > units) return;
    for (const column of columns) this[column] = grown(this[column], units + 1);
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
