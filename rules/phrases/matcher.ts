import { LINE_START, SYMBOL, type Tokens, WHOLE } from '../text/tokens';
import type { Vocabulary } from '../text/vocabulary';
import { Hits } from './hits';
import { type Accept, AHEAD, ASKED, BEYOND, ENDS, MASK, Trie, WILDCARDS, type WildcardEdge } from './trie';
import { openingsOfBits, openingsOfWord } from './wildcards';

/** No wildcard looks at more tokens than that, its own first among them. */
const longestWildcard = 5;
/** More than any text has. */
const mostTokens = 2 ** 20;

/**
 * Walks the phrase trie from every token once and keeps what it meets.
 * Used again for each text; what it met at the start of the text before, it need not walk to again where that is the same.
 */
export class Matcher {
  readonly hits: Hits;
  /** How many nodes were tried: what the walk cost, for the test that it grows with the text and no faster. */
  steps = 0;
  /** All marks of all words: what no word has needs no looking for. */
  marksSeen = 0;
  readonly #trie: Trie;
  readonly #tokens: Tokens;
  readonly #vocabulary: Vocabulary;
  /** By word id, which wildcards it may begin. */
  #openingsOf = new Uint8Array(0);
  #from = 0;
  /** The last token that was looked at on the way from this start; and by start, of the text at hand. */
  #farthest = 0;
  readonly #farthestFrom: number[] = [];
  /** Which scan was matched last. */
  #matched = -1;
  #isWhole = false;
  /** Where this start has been beyond its gaps, as node and distance. */
  readonly #beyondGaps = new Set<number>();
  #gapsFrom = -1;

  /** @param vocabulary holds the lexicon already; words that come later have no marks. */
  constructor(trie: Trie, tokens: Tokens, vocabulary: Vocabulary, groups: number) {
    this.#trie = trie;
    this.#tokens = tokens;
    this.#vocabulary = vocabulary;
    this.hits = new Hits(groups);
  }

  /** Finds every phrase in the tokens. */
  match(): void {
    this.steps = 0;
    this.#gapsFrom = -1;
    const kept = this.#keepStart();
    if (this.#vocabulary.marks.length > this.#openingsOf.length) this.#makeRoom();
    const { starts, nodes } = this.#trie;
    const { word, bits, count } = this.#tokens;
    const { marks } = this.#vocabulary;
    const rootAsks = nodes[Trie.root * 4 + ASKED] as number;
    this.marksSeen = 0;
    for (let index = 0; index < count; index++) this.marksSeen |= marks[word[index] as number] as number;
    for (let index = kept; index < count; index++) {
      this.#farthest = index + 1;
      const id = word[index] as number;
      const child = starts[id] as number;
      // Most words that begin a phrase are not followed by its second: told here by what is ahead, without a call.
      if (child !== 0 && ((nodes[child * 4 + ASKED] as number) !== 0 || this.#isAhead(child, index + 1, count))) {
        this.#from = index;
        this.#reach(child, index);
      }
      if (((bits[index] as number) & WHOLE) | rootAsks) this.#matchOtherwise(index, rootAsks);
      this.#farthestFrom[index] = this.#farthest;
    }
  }

  /** Forgets what was met on ways that came upon what is new. Gives from which token on there is to walk. */
  #keepStart(): number {
    const { scans, same: asBefore } = this.#tokens;
    // What is kept is of the text that was matched last.
    const same = this.#matched === scans - 1 ? asBefore : 0;
    this.#matched = scans;
    let kept = 0;
    while (kept < same && (this.#farthestFrom[kept] as number) < same) kept++;
    this.hits.forgetFrom(kept);
    return kept;
  }

  /** For the words that came since. */
  #makeRoom(): void {
    const { marks, senses } = this.#vocabulary;
    this.#trie.makeRoom(marks.length);
    this.#openingsOf = Uint8Array.from(marks, (mark, id) => openingsOfWord(mark, senses[id] as number));
  }

  /** Whether the word of token `index`, or what belongs to it, is one of those that lead on from a node. */
  #isAhead(node: number, index: number, count: number): boolean {
    if (index >= count) return false;
    const id = this.#tokens.word[index] as number;
    // A shift counts modulo 32; what no phrase has is no word, unless it has another form.
    const isWord = id !== 0 && ((this.#trie.nodes[node * 4 + AHEAD] as number) & (1 << id)) !== 0;
    return isWord || ((this.#tokens.bits[index] as number) & WHOLE) !== 0;
  }

  /** Finds what begins at a token not by its word, but by its word with 's or #, or by a wildcard. */
  #matchOtherwise(index: number, rootAsks: number): void {
    this.#from = index;
    const child = this.#trie.starts[this.#wholeOf(index)] as number;
    if (child !== 0) this.#reachWhole(child, index);
    if (rootAsks & this.#openings(index)) this.#beyondWords(Trie.root, index);
  }

  /** The id of a token's word with its 's or #; 0 where it has none, or nobody asks for it. */
  #wholeOf(index: number): number {
    return (this.#tokens.bits[index] as number) & WHOLE ? (this.#tokens.whole[index] as number) : 0;
  }

  /** Under which bits of a node's masks a token's words stand. */
  #wordBits(index: number): number {
    const id = this.#tokens.word[index] as number;
    const bits = id === 0 ? 0 : 1 << (id & 31);
    const whole = this.#wholeOf(index);
    return whole === 0 ? bits : bits | (1 << (whole & 31));
  }

  /** Which wildcards a token may begin. */
  #openings(index: number): number {
    const id = this.#tokens.word[index] as number;
    return openingsOfBits(this.#tokens.bits[index] as number) | (this.#openingsOf[id] as number);
  }

  /** Whether a token can lead on from a node or its joints: asked of every node on the way, and mostly answered with no. */
  #mayGoOn(node: number, index: number): boolean {
    const { nodes } = this.#trie;
    if ((nodes[node * 4 + AHEAD] as number) & this.#wordBits(index)) return true;
    const asked = (nodes[node * 4 + ASKED] as number) & WILDCARDS;
    return asked !== 0 && (asked & this.#openings(index)) !== 0;
  }

  #descend(node: number, index: number): void {
    const trie = this.#trie;
    this.steps++;
    if ((trie.nodes[node * 4 + MASK] as number) & this.#wordBits(index)) {
      const word = this.#tokens.word[index] as number;
      const whole = this.#wholeOf(index);
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
    if (wildcards.length === 0) return;
    const open = this.#openings(index);
    for (let at = 0; at < wildcards.length; at++) {
      const { measure, asked, gap, child } = wildcards[at] as WildcardEdge;
      if (!(asked & open)) continue;
      if (measure === undefined) this.#overGap(gap, child, index);
      else {
        this.#looksAt(index + longestWildcard - 1);
        const length = measure(index, this.#tokens, this.#vocabulary.marks);
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

  #looksAt(index: number): void {
    if (index > this.#farthest) this.#farthest = index;
  }

  #goOn(node: number, next: number): void {
    this.#looksAt(next);
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
    for (let at = 0; at < jumps.length; at++) {
      const joint = jumps[at] as number;
      if ((this.#trie.nodes[joint * 4 + ASKED] as number) & ENDS) this.#acceptAt(joint, index);
    }
  }

  /** Tries to go on after 0 up to `gap` words of the same sentence; marks such as commas count for nothing. */
  #overGap(gap: number, child: number, from: number): void {
    const { bits, sentence, count } = this.#tokens;
    if (this.#gapsFrom !== this.#from) {
      this.#beyondGaps.clear();
      this.#gapsFrom = this.#from;
    }
    const last = Math.min(count, from + gap * 3 + 1);
    this.#looksAt(last);
    let words = 0;
    for (let index = from; index < last && words <= gap; index++) {
      if (sentence[index] !== sentence[this.#from] || (index > this.#from && (bits[index] as number) & LINE_START))
        return;
      // Several gaps lead to one place in many ways, all of which go on alike: one is enough.
      const place = child * mostTokens + index - this.#from;
      if (this.#mayGoOn(child, index) && !this.#beyondGaps.has(place)) {
        this.#beyondGaps.add(place);
        this.#descend(child, index);
      }
      if (!((bits[index] as number) & SYMBOL)) words++;
    }
  }

  #accept({ group, term, spelled }: Accept, index: number): void {
    if (spelled !== undefined && this.#tokens.spelling(this.#from, index) !== spelled) return;
    const { end, wholeEnd } = this.#tokens;
    this.hits.add(group, term, this.#from, (this.#isWhole ? wholeEnd : end)[index] as number);
  }
}
