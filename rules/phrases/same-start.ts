import type { Tokens } from '../text/tokens';

/** The tokens of the text before: from one key to the next most of a text stays as it was, and mostly its beginning. */
export class SameStart {
  #text = '';
  /** What tells a token, together with its text: all else follows from these, and from what is looked for. */
  #end = new Int32Array();
  #bits = this.#end;
  #sentence = this.#end;

  /** How many tokens from the first on are those of the text before; takes these down for the next time. */
  count(tokens: Tokens): number {
    const { text, count, start, end, bits, sentence } = tokens;
    // The last token may be another one by what follows.
    const most = Math.min(count, this.#end.length) - 1;
    let same = 0;
    while (
      same < most &&
      end[same] === this.#end[same] &&
      bits[same] === this.#bits[same] &&
      sentence[same] === this.#sentence[same]
    )
      same++;
    while (same > 0 && !this.#text.startsWith(text.slice(0, start[same]))) same--;
    this.#text = text;
    this.#end = end.slice(0, count);
    this.#bits = bits.slice(0, count);
    this.#sentence = sentence.slice(0, count);
    return same;
  }
}
