import { LINE_START, SYMBOL, type Tokens } from '../text/tokens';
import { grown, type Vocabulary } from '../text/vocabulary';
import { type Accept, AHEAD, ASKED, BEYOND, ENDS, MASK, Trie, type WildcardEdge } from './trie';
import { openings } from './wildcards';

/**
 * Walks the phrase trie from every token once and keeps what it meets, as columns in typed arrays chained by group.
 * Used again for each text.
 */
export class Matcher {
  count = 0;
  /** How many nodes were tried: what the walk cost, for the test that it grows with the text and no faster. */
  steps = 0;
  /** All marks of all words: what no word has needs no looking for. */
  marksSeen = 0;
  term = new Int32Array(64);
  /** The token it begins with. */
  first = new Int32Array(64);
  /** The UTF-16 offset it ends at: with the 's of its last word only where the phrase has one. */
  end = new Int32Array(64);
  /** The next hit of the same group, from 1; 0 ends the chain. */
  nextOfGroup = new Int32Array(64);
  #headOfGroup = new Int32Array(0);
  #touched: number[] = [];
  #bits = new Int32Array(0);
  #openings = new Uint8Array(0);
  readonly #trie: Trie;
  readonly #tokens: Tokens;
  readonly #marks: Int32Array;
  readonly #senses: Uint8Array;
  #text = '';
  #from = 0;
  #isWhole = false;

  constructor(trie: Trie, tokens: Tokens, { marks, senses }: Vocabulary, groups: number) {
    trie.seal();
    this.#trie = trie;
    this.#tokens = tokens;
    this.#marks = marks;
    this.#senses = senses;
    this.#headOfGroup = new Int32Array(groups + 1);
  }

  /** The groups that have hits, in the order they were met. */
  get touched(): readonly number[] {
    return this.#touched;
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
    const { count } = this.#tokens;
    this.#setBits(count);
    const { starts, nodes } = this.#trie;
    const { word, whole } = this.#tokens;
    const rootAsks = nodes[Trie.root * 4 + ASKED] as number;
    for (let index = 0; index < count; index++) {
      this.#from = index;
      const child = starts[word[index] as number];
      if (child) this.#reach(child, index);
      const wholeChild = whole[index] ? starts[whole[index] as number] : 0;
      if (wholeChild) this.#reachWhole(wholeChild, index);
      if (rootAsks & (this.#openings[index] as number)) this.#beyondWords(Trie.root, index);
    }
  }

  /** For each token the bits under which its words stand in the masks of nodes, and which wildcards it may begin. */
  #setBits(count: number): void {
    const { word, whole, bits } = this.#tokens;
    if (this.#bits.length < count) {
      this.#bits = new Int32Array(word.length);
      this.#openings = new Uint8Array(word.length);
    }
    let seen = 0;
    for (let index = 0; index < count; index++) {
      const id = word[index] as number;
      const wholeId = whole[index] as number;
      this.#bits[index] = (id ? 1 << (id & 31) : 0) | (wholeId ? 1 << (wholeId & 31) : 0);
      const mark = this.#marks[id] as number;
      seen |= mark;
      this.#openings[index] = openings(bits[index] as number, mark, this.#senses[id] as number);
    }
    this.marksSeen = seen;
  }

  /** Whether a token can lead on from a node or its joints: asked of every node on the way, and mostly answered with no. */
  #mayGoOn(node: number, index: number): boolean {
    const { nodes } = this.#trie;
    const words = (nodes[node * 4 + AHEAD] as number) & (this.#bits[index] as number);
    return (words | ((nodes[node * 4 + ASKED] as number) & (this.#openings[index] as number))) !== 0;
  }

  #descend(node: number, index: number): void {
    const trie = this.#trie;
    this.steps++;
    if ((trie.nodes[node * 4 + MASK] as number) & (this.#bits[index] as number)) {
      const word = this.#tokens.word[index] as number;
      const whole = this.#tokens.whole[index] as number;
      if (word) this.#reach(trie.child(node, word), index);
      if (whole) this.#reachWhole(trie.child(node, whole), index);
    }
    this.#beyondWords(node, index);
  }

  /** The ways on from a node that are no words: joints, wildcards and gaps. */
  #beyondWords(node: number, index: number): void {
    const beyond = this.#trie.nodes[node * 4 + BEYOND] as number;
    if (beyond === 0) return;
    if (beyond < 0) {
      if (this.#mayGoOn(-beyond, index)) this.#descend(-beyond, index);
      return;
    }
    const { jumps, wildcards } = this.#trie.extrasAt(beyond);
    // Counted loops: an iterator costs as much as the rest of the step.
    for (let at = 0; at < jumps.length; at++) {
      const joint = jumps[at] as number;
      if (this.#mayGoOn(joint, index)) this.#descend(joint, index);
    }
    for (let at = 0; at < wildcards.length; at++) {
      const { measure, asked, gap, child } = wildcards[at] as WildcardEdge;
      if (!(asked & (this.#openings[index] as number))) continue;
      if (measure === undefined) this.#overGap(gap, child, index);
      else {
        const length = measure(index, this.#tokens, this.#marks);
        if (length > 0) this.#reach(child, index + length - 1);
      }
    }
  }

  /** At a node behind token `index`: takes what ends there, and tries the next token unless the text or its line ends. */
  #reach(node: number, index: number): void {
    if (node === 0) return;
    if ((this.#trie.nodes[node * 4 + ASKED] as number) & ENDS) this.#acceptAt(node, index);
    this.#goOn(node, index + 1);
  }

  #goOn(node: number, next: number): void {
    const { count, bits } = this.#tokens;
    if (next < count && this.#mayGoOn(node, next) && !((bits[next] as number) & LINE_START)) this.#descend(node, next);
  }

  /** The same by a word with its 's or #, which what ends here then covers. */
  #reachWhole(node: number, index: number): void {
    this.#isWhole = (this.#tokens.foldedCut[index] as number) > 0;
    if (node !== 0 && (this.#trie.nodes[node * 4 + ASKED] as number) & ENDS) this.#acceptAt(node, index);
    this.#isWhole = false;
    this.#goOn(node, index + 1);
  }

  /** What ends at a node, or at a joint it leads to. */
  #acceptAt(node: number, index: number): void {
    const beyond = this.#trie.nodes[node * 4 + BEYOND] as number;
    if (beyond < 0) {
      this.#acceptAt(-beyond, index);
      return;
    }
    const { accepts, jumps } = this.#trie.extrasAt(beyond);
    for (let at = 0; at < accepts.length; at++) this.#accept(accepts[at] as Accept, index);
    for (const joint of jumps) if ((this.#trie.nodes[joint * 4 + ASKED] as number) & ENDS) this.#acceptAt(joint, index);
  }

  /** Tries to go on after 0 up to `gap` words of the same sentence; marks such as commas count for nothing. */
  #overGap(gap: number, child: number, from: number): void {
    const { bits, sentence, count } = this.#tokens;
    const last = Math.min(count, from + gap * 3 + 1);
    let words = 0;
    for (let index = from; index < last && words <= gap; index++) {
      if (sentence[index] !== sentence[this.#from] || (index > this.#from && (bits[index] as number) & LINE_START))
        return;
      if (this.#mayGoOn(child, index)) this.#descend(child, index);
      if (!((bits[index] as number) & SYMBOL)) words++;
    }
  }

  #accept({ group, term, spelled }: Accept, index: number): void {
    if (spelled !== undefined && this.#spelling(index) !== spelled) return;
    const hit = ++this.count;
    if (hit >= this.term.length) {
      for (const column of ['term', 'first', 'end', 'nextOfGroup'] as const)
        this[column] = grown(this[column], hit + 1);
    }
    const head = this.#headOfGroup[group] as number;
    if (head === 0) this.#touched.push(group);
    this.term[hit] = term;
    this.first[hit] = this.#from;
    this.end[hit] = this.#isWhole ? (this.#tokens.wholeEnd[index] as number) : (this.#tokens.end[index] as number);
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
