import { Sentences } from './sentences';
import { GLUED, LINE_START, SYMBOL, type Tokens } from './tokens';

/** What is pending between two tokens of a text: a new line, a hyphen, the end of a sentence. */
export class Placing {
  newLine = true;
  afterHyphen = false;
  readonly sentences = new Sentences();

  reset(): void {
    this.newLine = true;
    this.afterHyphen = false;
    this.sentences.reset();
  }

  /** Gives a token its place: its start, and in its bits whether it begins a sentence or line, or is glued to the one before. */
  place(tokens: Tokens, index: number, start: number, kind: number): void {
    let bits = kind;
    if (this.newLine) bits |= LINE_START;
    this.newLine = false;
    if (!(kind & SYMBOL)) bits |= this.sentences.begin(kind);
    if (this.afterHyphen || (index > 0 && tokens.end[index - 1] === start)) bits |= GLUED;
    this.afterHyphen = false;
    tokens.start[index] = start;
    tokens.bits[index] = bits;
    tokens.seen |= bits;
  }

  /** The token with these bits is no more. */
  takeBack(bits: number): void {
    this.sentences.takeBack(bits);
    if (bits & LINE_START) this.newLine = true;
  }
}
