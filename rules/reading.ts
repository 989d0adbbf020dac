import type { DigitRun } from './cues/digit-runs';
import type { EntityName } from './entities';
import type { EntityFinder } from './entity-finder';
import type { GoalServed, Span } from './finding';
import { type Hit, HitsInOrder, withoutOverlaps } from './phrases/hits-in-order';
import { Matcher } from './phrases/matcher';
import type { PhraseBook } from './phrases/phrase-book';
import { quotationsOf } from './quotations';
import { Scanner } from './text/scan';
import { HASHTAG, SYMBOL, Tokens, WORD } from './text/tokens';

const noHits: readonly Hit[] = [];

/** So many hits are asked one by one; more are put in order first. */
const fewHits = 12;
/** Tokens between a match and a hit that is near by a number of words: 50 words, their marks, and the longest phrase. */
const furthest = 400;

/**
 * What one pass over a draft's text found, as rules ask for it. A checker has one and reads each draft into it; what it
 * gives out is fresh, what it holds is overwritten by the next draft.
 */
export class Reading {
  text = '';
  readonly tokens = new Tokens();
  /** The lexicon's marks by word id. */
  readonly marks: Int32Array;
  /** The words' senses by word id: what number one says, plus one. */
  readonly senses: Uint8Array;
  /** The draft's language, undefined where it is unsure. */
  language: string | undefined;
  /** The goals the draft serves, best first; and whether the packs in force have any. */
  goals: GoalServed[] = [];
  hasGoals = false;
  /** Where digits are, once something asked. */
  digitRuns: DigitRun[] | undefined;
  #quotations: HitsInOrder | undefined;
  readonly #ordered = new Map<number, HitsInOrder>();
  readonly #scanner: Scanner;
  readonly #matcher: Matcher;
  readonly #finder: EntityFinder;

  /** @param book holds all groups already: what is added to it later is not looked for. */
  constructor(book: PhraseBook, finder: EntityFinder) {
    this.marks = book.vocabulary.marks;
    this.senses = book.vocabulary.senses;
    this.#scanner = new Scanner(book.vocabulary, this.tokens);
    this.#matcher = new Matcher(book.trie, this.tokens, book.vocabulary, book.groups);
    this.#finder = finder;
  }

  /** Reads a text: one scan, one walk of the trie. */
  read(text: string): void {
    this.text = text;
    this.#scanner.scan(text);
    this.#matcher.match(text);
    this.#finder.reset();
    this.goals = [];
    this.digitRuns = undefined;
    this.#quotations = undefined;
    if (this.#ordered.size > 0) this.#ordered.clear();
  }

  get hasWords(): boolean {
    return (this.tokens.seen & WORD) !== 0;
  }

  get hasHashtags(): boolean {
    return (this.tokens.seen & HASHTAG) !== 0;
  }

  /** Whether a word of the text has one of these marks. */
  hasMarks(marks: number): boolean {
    return (this.#matcher.marksSeen & marks) !== 0;
  }

  /** What the matcher did: nodes tried, in proportion to the text. */
  get steps(): number {
    return this.#matcher.steps;
  }

  /** The groups whose phrases are in the text. */
  get groupsHit(): readonly number[] {
    return this.#matcher.touched;
  }

  /** Whether any phrase of the group is in the text. */
  has(group: number): boolean {
    return this.#matcher.head(group) !== 0;
  }

  /** The group's hits in order; of hits that overlap, the one that begins first, and of these the longest. */
  hits(group: number): readonly Hit[] {
    const matcher = this.#matcher;
    const head = matcher.head(group);
    if (head === 0) return noHits;
    const all: Hit[] = [];
    for (let hit = head; hit !== 0; hit = matcher.nextOfGroup[hit] as number) {
      all.push({
        start: this.tokens.start[matcher.first[hit] as number] as number,
        end: matcher.end[hit] as number,
        term: matcher.term[hit] as number,
      });
    }
    return all.length === 1 ? all : withoutOverlaps(all);
  }

  /** How many different phrases of the group are in the text. */
  countDifferent(group: number): number {
    const { term, nextOfGroup } = this.#matcher;
    let count = 0;
    for (let hit = this.#matcher.head(group); hit !== 0; hit = nextOfGroup[hit] as number) {
      let later = nextOfGroup[hit] as number;
      while (later !== 0 && term[later] !== term[hit]) later = nextOfGroup[later] as number;
      if (later === 0) count++;
    }
    return count;
  }

  /**
   * Whether a phrase of the group is near `span`: in one of its sentences, with at most so many words between, or, for
   * the whole post, anywhere.
   */
  isNear(group: number, { start, end }: Partial<Span>, within: 'sentence' | 'post' | number): boolean {
    const head = this.#matcher.head(group);
    if (head === 0 || within === 'post' || start === undefined || end === undefined) return head !== 0;
    const from = this.tokenAt(start);
    const to = this.tokenAt(end - 1);
    const { sentence } = this.tokens;
    let asked = 0;
    for (let hit = head; hit !== 0; hit = this.#matcher.nextOfGroup[hit] as number) {
      if (++asked > fewHits)
        return within === 'sentence' ? this.#isInSentences(group, from, to) : this.#isBeside(group, from, to, within);
      const first = this.#matcher.first[hit] as number;
      if (typeof within === 'number') {
        const last = this.tokenAt((this.#matcher.end[hit] as number) - 1);
        if (this.#isWithin(within, to, first) && this.#isWithin(within, last, from)) return true;
      } else {
        const place = sentence[first] as number;
        if (place >= (sentence[from] as number) && place <= (sentence[to] as number)) return true;
      }
    }
    return false;
  }

  /** Whether a hit begins in one of the sentences of tokens `from` to `to`. */
  #isInSentences(group: number, from: number, to: number): boolean {
    const { sentence, start } = this.tokens;
    let first = from;
    while (first > 0 && sentence[first - 1] === sentence[from]) first--;
    const next = this.#inOrder(group).nextStart(start[first] as number);
    return next < this.text.length && (sentence[this.tokenAt(next)] as number) <= (sentence[to] as number);
  }

  /** Whether a hit stands with at most `most` words between it and tokens `from` to `to`. */
  #isBeside(group: number, from: number, to: number, most: number): boolean {
    const { start, count } = this.tokens;
    const left = start[Math.max(0, from - furthest)] as number;
    const right = start[Math.min(count - 1, to + furthest)] as number;
    return this.#inOrder(group).some(left, right, (begin, end) => {
      const isAfter = this.#isWithin(most, to, this.tokenAt(begin));
      return isAfter && this.#isWithin(most, this.tokenAt(end - 1), from);
    });
  }

  /** A group's hits in the order of the text, put in order once a text. */
  #inOrder(group: number): HitsInOrder {
    const known = this.#ordered.get(group);
    if (known) return known;
    const { first, end, nextOfGroup } = this.#matcher;
    const hits: Span[] = [];
    for (let hit = this.#matcher.head(group); hit !== 0; hit = nextOfGroup[hit] as number)
      hits.push({ start: this.tokens.start[first[hit] as number] as number, end: end[hit] as number });
    const ordered = new HitsInOrder(hits.reverse());
    this.#ordered.set(group, ordered);
    return ordered;
  }

  /** Whether at most `most` words stand after token `left` and before token `right`; marks count for nothing. */
  #isWithin(most: number, left: number, right: number): boolean {
    // With more marks than that between, it is not near.
    if (right - left > most * 3 + 2) return false;
    let words = 0;
    for (let index = left + 1; index < right; index++) if (!(this.bits(index) & SYMBOL)) words++;
    return words <= most;
  }

  /** Whether a phrase of the group stands around `start`..`end`, or inside. */
  isAround(group: number, start: number, end: number): boolean {
    let asked = 0;
    for (let hit = this.#matcher.head(group); hit !== 0; hit = this.#matcher.nextOfGroup[hit] as number) {
      if (++asked > fewHits) return this.#inOrder(group).isAround(start, end);
      const from = this.tokens.start[this.#matcher.first[hit] as number] as number;
      const to = this.#matcher.end[hit] as number;
      if ((from <= start && to >= end) || (from >= start && to <= end)) return true;
    }
    return false;
  }

  /** Whether a span lies in what the text quotes. */
  isQuoted({ start, end }: Span): boolean {
    this.#quotations ??= new HitsInOrder(quotationsOf(this.text).sort((a, b) => a.start - b.start));
    return this.#quotations.covers(start, end);
  }

  /** Where an entity is, without what is the organization's own. */
  entities(name: EntityName): readonly Span[] {
    return this.#finder.find(name, this);
  }

  /** The number of the sentence an offset is in. */
  sentenceAt(offset: number): number {
    return this.tokens.sentence[this.tokenAt(offset)] as number;
  }

  /** The number of the text's last sentence. */
  get lastSentence(): number {
    return this.sentenceAt(this.text.length);
  }

  /** The last token that begins at or before an offset. */
  tokenAt(offset: number): number {
    let low = 0;
    let high = this.tokens.count - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((this.tokens.start[middle] as number) <= offset) low = middle;
      else high = middle - 1;
    }
    return low;
  }

  /** The mark bits of a token's word. */
  marked(index: number): number {
    return index >= 0 && index < this.tokens.count ? (this.marks[this.tokens.word[index] as number] as number) : 0;
  }

  /** A token's bits, 0 outside the text. */
  bits(index: number): number {
    return index >= 0 && index < this.tokens.count ? (this.tokens.bits[index] as number) : 0;
  }

  /** A token as the text writes it; '' outside the text. */
  raw(index: number): string {
    const isThere = index >= 0 && index < this.tokens.count;
    return isThere ? this.text.slice(this.tokens.start[index], this.tokens.end[index]) : '';
  }
}
