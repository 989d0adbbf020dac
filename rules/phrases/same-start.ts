import type { Tokens } from '../text/tokens';
import { grown } from '../text/vocabulary';

const columns = ['start', 'end', 'word', 'whole', 'bits', 'foldedCut', 'wholeEnd', 'sentence'] as const;

/** The tokens of the text before: from one key to the next most of a text stays as it was, and mostly its beginning. */
export class SameStart {
  #text = '';
  #count = 0;
  readonly #before = Object.fromEntries(columns.map((column) => [column, new Int32Array(256)])) as Record<
    (typeof columns)[number],
    Int32Array
  >;

  /** How many tokens from the first on are those of the text before, in all that can be asked of them; takes these down for the next time. */
  count(tokens: Tokens): number {
    const { text, count } = tokens;
    const most = Math.min(count, this.#count, tokens.at(this.#sameUnits(text)));
    let same = most;
    for (const column of columns) {
      const now = tokens[column];
      const before = this.#before[column];
      let index = 0;
      while (index < same && now[index] === before[index]) index++;
      same = index;
    }
    for (const column of columns) {
      if (this.#before[column].length < count) this.#before[column] = grown(this.#before[column], count);
      this.#before[column].set(tokens[column].subarray(0, count));
    }
    this.#text = text;
    this.#count = count;
    return same;
  }

  /** How many UTF-16 units from the first on are the same. */
  #sameUnits(text: string): number {
    const most = Math.min(text.length, this.#text.length);
    let index = 0;
    while (index < most && text.charCodeAt(index) === this.#text.charCodeAt(index)) index++;
    return index;
  }
}
