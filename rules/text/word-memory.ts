import { GLUED, LINE_START, SENTENCE_START, type Tokens } from './tokens';

/** So many words are remembered before all are forgotten: a page may stay open for days. */
const mostWords = 5000;
/** What a token's bits say of its place, not of its word. */
const aboutPlace = LINE_START | SENTENCE_START | GLUED;

interface Entry<Known> {
  bits: number;
  length: number;
  known: Known;
}

/** What was found out of words, whatever stands around them: from one key to the next all words but one are the same. */
export class WordMemory<Known> {
  readonly #look: (tokens: Tokens, index: number) => Known;
  readonly #entries = new Map<string, Entry<Known>>();
  /** What is known of the tokens of the last text, and which that was. */
  #known: readonly Known[] = [];
  #tokens: Tokens | undefined;
  #scan = 0;

  /** @param look finds out of a token what does not depend on its place. */
  constructor(look: (tokens: Tokens, index: number) => Known) {
    this.#look = look;
  }

  /** What is known of each token of a text. */
  all(tokens: Tokens): readonly Known[] {
    const sawLast = tokens === this.#tokens && tokens.scans - 1 === this.#scan;
    const known = this.#known.slice(0, sawLast ? tokens.same : 0);
    for (let index = known.length; index < tokens.count; index++) known.push(this.#at(tokens, index));
    this.#known = known;
    this.#tokens = tokens;
    this.#scan = tokens.scans;
    return known;
  }

  #at(tokens: Tokens, index: number): Known {
    const spelling = tokens.text.slice(tokens.start[index], tokens.end[index]);
    const bits = (tokens.bits[index] as number) & ~aboutPlace;
    // A possessive 's is no part of the spelling.
    const length = tokens.foldedLength(index);
    const entry = this.#entries.get(spelling);
    if (entry && entry.bits === bits && entry.length === length) return entry.known;
    if (this.#entries.size >= mostWords) this.#entries.clear();
    const known = this.#look(tokens, index);
    this.#entries.set(spelling, { bits, length, known });
    return known;
  }
}
