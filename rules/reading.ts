import type { EntityFinder } from './checking/entity-finder';
import type { DigitRun } from './cues/digit-runs';
import type { EntityName } from './entities';
import type { GoalServed, Span } from './finding';
import { quotationsOf } from './narrowing/quotations';
import { type Hit, HitsInOrder, withoutOverlaps } from './phrases/hits-in-order';
import { HitsNearby } from './phrases/hits-nearby';
import { Matcher } from './phrases/matcher';
import type { PhraseBook } from './phrases/phrase-book';
import { Scanner } from './text/scan';
import { HASHTAG, Tokens, WORD } from './text/tokens';
import type { ToneOfPost } from './tone/tone';

const noHits: readonly Hit[] = [];

/**
 * What one pass over a draft's text found, as rules ask for it. A checker has one and reads each draft into it; what it
 * gives out is fresh, what it holds is overwritten by the next draft.
 */
export class Reading {
  text = '';
  readonly tokens = new Tokens();
  /** The draft's language, undefined where it is unsure. */
  language: string | undefined;
  /** The same, and where it is unsure the likelier of those that are told: for what does no harm by being wrong. */
  likelyLanguage: string | undefined;
  /** The goals the draft serves, best first; and whether the packs in force have any. */
  goals: GoalServed[] = [];
  hasGoals = false;
  /** A goal is served, or what was learned does not find it likely that none is. */
  mayServeGoal = false;
  /** What the draft sounds like, where there is a model for its language at hand. */
  tone: ToneOfPost | undefined;
  /** Where digits are, once something asked. */
  digitRuns: DigitRun[] | undefined;
  #quotations: HitsInOrder | undefined;
  readonly #book: PhraseBook;
  readonly #scanner: Scanner;
  readonly #matcher: Matcher;
  readonly #nearby: HitsNearby;
  readonly #finder: EntityFinder;

  /** @param book holds all groups already: what is added to it later is not looked for. */
  constructor(book: PhraseBook, finder: EntityFinder) {
    this.#book = book;
    this.#scanner = new Scanner(book.vocabulary, this.tokens);
    this.#matcher = new Matcher(book.trie, this.tokens, book.vocabulary, book.groups);
    this.#nearby = new HitsNearby(this.#matcher.hits, this.tokens);
    this.#finder = finder;
  }

  /** Reads a text: one scan, one walk of the trie. Where words wake phrases, the text is scanned again with these phrases' words. */
  read(text: string): void {
    this.text = text;
    this.#scanner.scan(text);
    if (this.#book.wake(this.tokens)) this.#scanner.scanAgain();
    this.#matcher.match();
    this.#finder.reset();
    this.goals = [];
    this.digitRuns = undefined;
    this.#quotations = undefined;
    this.#nearby.reset();
  }

  /** The lexicon's marks by word id. */
  get marks(): Int32Array {
    return this.#book.vocabulary.marks;
  }

  /** The words' senses by word id: what number one says, plus one. */
  get senses(): Uint8Array {
    return this.#book.vocabulary.senses;
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
    return this.#matcher.hits.touched;
  }

  /** Whether any phrase of the group is in the text. */
  has(group: number): boolean {
    return this.#matcher.hits.head(group) !== 0;
  }

  /** The group's hits in order; of hits that overlap, the one that begins first, and of these the longest. */
  hits(group: number): readonly Hit[] {
    const { hits } = this.#matcher;
    const head = hits.head(group);
    if (head === 0) return noHits;
    const all: Hit[] = [];
    for (let hit = head; hit !== 0; hit = hits.nextOfGroup[hit] as number) {
      all.push({
        start: this.tokens.start[hits.first[hit] as number] as number,
        end: hits.end[hit] as number,
        term: hits.term[hit] as number,
      });
    }
    return withoutOverlaps(all);
  }

  /** How many different phrases of the group are in the text. */
  countDifferent(group: number): number {
    const { term, nextOfGroup } = this.#matcher.hits;
    let count = 0;
    for (let hit = this.#matcher.hits.head(group); hit !== 0; hit = nextOfGroup[hit] as number) {
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
  isNear(group: number, span: Partial<Span>, within: 'sentence' | 'post' | number): boolean {
    return this.#nearby.isNear(group, span, within);
  }

  /** Whether a phrase of the group stands around `start`..`end`, or inside. */
  isAround(group: number, start: number, end: number): boolean {
    return this.#nearby.isAround(group, start, end);
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
    return this.tokens.at(offset);
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
