import { Sentences } from './sentences';
import { GLUED, LINE_START, SYMBOL, type Tokens } from './tokens';

/** What is pending between two tokens of a text: a new line, a hyphen, the end of a sentence. */
export class Placing {
  newLine = true;
  afterHyphen = false;
  readonly sentences = new Sentences();

  /** Stands at the beginning of a text, or before one of the tokens it had last, which begins a sentence. */
  resume(tokens: Tokens, index: number): void {
    this.newLine = index === 0 || ((tokens.bits[index] as number) & LINE_START) !== 0;
    this.afterHyphen = false;
    if (index === 0) this.sentences.reset();
    else this.sentences.resume(tokens.sentence[index] as number);
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
  }

  /** The token with these bits is no more. */
  takeBack(bits: number): void {
    this.sentences.takeBack(bits);
    if (bits & LINE_START) this.newLine = true;
  }
}
