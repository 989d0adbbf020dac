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
    const { text, count, end, bits, sentence } = tokens;
    let units = 0;
    while (units < text.length && text[units] === this.#text[units]) units++;
    // The token at the first other character may be another one by what follows.
    const most = Math.min(tokens.at(units), count);
    let same = 0;
    while (
      same < most &&
      end[same] === this.#end[same] &&
      bits[same] === this.#bits[same] &&
      sentence[same] === this.#sentence[same]
    )
      same++;
    this.#text = text;
    this.#end = end.slice(0, count);
    this.#bits = bits.slice(0, count);
    this.#sentence = sentence.slice(0, count);
    return same;
  }
}
