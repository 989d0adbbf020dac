import type { DigitRun } from './cues/digit-runs';
import type { EntityName } from './entities';
import type { EntityFinder } from './entity-finder';
import type { GoalServed, Span } from './finding';
import { Matcher } from './phrases/matcher';
import type { PhraseBook } from './phrases/phrase-book';
import { Scanner } from './text/scan';
import { HASHTAG, Tokens, WORD } from './text/tokens';

/** A phrase that was found: where, and which of its group's terms. */
export interface Hit extends Span {
  term: number;
}

const noHits: readonly Hit[] = [];

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

  /** Whether a phrase of the group is near `span`: in one of its sentences, or, for the whole post, anywhere. */
  isNear(group: number, span: Partial<Span>, within: 'sentence' | 'post'): boolean {
    const head = this.#matcher.head(group);
    if (head === 0 || within === 'post' || span.start === undefined || span.end === undefined) return head !== 0;
    const from = this.sentenceAt(span.start);
    const to = this.sentenceAt(span.end - 1);
    for (let hit = head; hit !== 0; hit = this.#matcher.nextOfGroup[hit] as number) {
      const sentence = this.tokens.sentence[this.#matcher.first[hit] as number] as number;
      if (sentence >= from && sentence <= to) return true;
    }
    return false;
  }

  /** Where an entity is, without what is the organization's own. */
  entities(name: EntityName): readonly Span[] {
    return this.#finder.find(name, this);
  }

  /** The number of the sentence an offset is in. */
  sentenceAt(offset: number): number {
    return this.tokens.sentence[this.tokenAt(offset)] as number;
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

/** Hits in order, without those that overlap an earlier or longer one. */
function withoutOverlaps(hits: Hit[]): Hit[] {
  hits.sort((a, b) => a.start - b.start || b.end - a.end || a.term - b.term);
  let end = -1;
  return hits.filter((hit) => {
    if (hit.start < end) return false;
    end = hit.end;
    return true;
  });
}
