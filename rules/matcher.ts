import type { Wildcard } from './phrase-expansion';
import { LINE_START, SYMBOL, type Tokens } from './tokens';
import { type Accept, Trie } from './trie';
import { grown } from './vocabulary';
import { wildcardLength } from './wildcards';

/**
 * Walks the phrase trie from every token once and keeps what it meets, as columns in typed arrays chained by group.
 * Used again for each text.
 */
export class Matcher {
  count = 0;
  /** How many nodes were tried: what the walk cost, for the test that it grows with the text and no faster. */
  steps = 0;
  term = new Int32Array(64);
  /** Token indexes, both inclusive. */
  first = new Int32Array(64);
  last = new Int32Array(64);
  /** The next hit of the same group, from 1; 0 ends the chain. */
  nextOfGroup = new Int32Array(64);
  #headOfGroup = new Int32Array(0);
  #touched: number[] = [];
  readonly #trie: Trie;
  readonly #tokens: Tokens;
  readonly #marks: Int32Array;
  #text = '';
  #from = 0;

  constructor(trie: Trie, tokens: Tokens, marks: Int32Array, groups: number) {
    this.#trie = trie;
    this.#tokens = tokens;
    this.#marks = marks;
    this.#headOfGroup = new Int32Array(groups + 1);
  }

  /** The group's latest hit, from 1; 0 where it has none. */
  head(group: number): number {
    return this.#headOfGroup[group] as number;
  }

  /** Finds every phrase in the tokens of `text`. */
  match(text: string): void {
    for (const group of this.#touched) this.#headOfGroup[group] = 0;
    this.#touched.length = 0;
    this.count = this.steps = 0;
    this.#text = text;
    const { word, whole, count } = this.#tokens;
    const anyStart = ((this.#trie.flags[Trie.root] as number) & 4) !== 0;
    for (let index = 0; index < count; index++) {
      if (word[index] === 0 && whole[index] === 0 && !anyStart) continue;
      this.#from = index;
      this.#descend(Trie.root, index);
    }
  }

  #descend(node: number, index: number): void {
    const tokens = this.#tokens;
    if (index >= tokens.count || (index !== this.#from && (tokens.bits[index] as number) & LINE_START)) return;
    this.steps++;
    const word = tokens.word[index] as number;
    const whole = tokens.whole[index] as number;
    if (word) this.#reach(this.#trie.child(node, word), index);
    if (whole) this.#reach(this.#trie.child(node, whole), index);
    if ((this.#trie.flags[node] as number) & 4)
      for (const { wildcard, child } of this.#trie.wildcards(node)) this.#wildcard(wildcard, child, index);
  }

  #reach(node: number, index: number): void {
    if (node === 0) return;
    const flags = this.#trie.flags[node] as number;
    if (flags & 2) for (const accept of this.#trie.accepts(node)) this.#accept(accept, index);
    if (flags & 1) this.#descend(node, index + 1);
  }

  #wildcard(wildcard: Wildcard, child: number, index: number): void {
    if ('gap' in wildcard) this.#overGap(wildcard.gap, child, index);
    else {
      const length = wildcardLength(wildcard.name, index, this.#tokens, this.#marks);
      if (length > 0) this.#reach(child, index + length - 1);
    }
  }

  /** Tries to go on after 0 up to `gap` words of the same sentence; marks such as commas count for nothing. */
  #overGap(gap: number, child: number, from: number): void {
    const { bits, sentence, count } = this.#tokens;
    let words = 0;
    for (let index = from; index < count && words <= gap; index++) {
      if (sentence[index] !== sentence[this.#from] || (bits[index] as number) & LINE_START) return;
      this.#descend(child, index);
      if (!((bits[index] as number) & SYMBOL)) words++;
      else if (index - from > gap * 2) return;
    }
  }

  #accept({ group, term, spelled }: Accept, index: number): void {
    if (spelled !== undefined && this.#spelling(index) !== spelled) return;
    const hit = ++this.count;
    if (hit >= this.term.length) {
      for (const column of ['term', 'first', 'last', 'nextOfGroup'] as const)
        this[column] = grown(this[column], hit + 1);
    }
    const head = this.#headOfGroup[group] as number;
    if (head === 0) this.#touched.push(group);
    this.term[hit] = term;
    this.first[hit] = this.#from;
    this.last[hit] = index;
    this.nextOfGroup[hit] = head;
    this.#headOfGroup[group] = hit;
  }

  #spelling(last: number): string {
    let spelled = '';
    for (let index = this.#from; index <= last; index++)
      spelled += `${this.#text.slice(this.#tokens.start[index], this.#tokens.end[index])} `;
    return spelled.normalize('NFC');
  }
}
