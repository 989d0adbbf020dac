import { addLexicon } from '../text/lexicon';
import { type Tokens, WHOLE } from '../text/tokens';
import { Vocabulary } from '../text/vocabulary';
import { alternativesOf, piecesOf } from './phrase-pieces';
import { PhraseSteps } from './phrase-steps';
import { type Accept, Trie } from './trie';

/** So many ways through a phrase are kept apart in the trie. */
const mostWays = 32;

/** What follows the beginning of a phrase, once for all the words it may begin with. */
interface Rest {
  /** All pieces of the phrase: its beginning is the first, or an alternative of that. */
  pieces: readonly string[];
  /** How many beginnings the phrase has. */
  beginnings: number;
  /** Where these come together, once one that has to is in the trie. */
  joint: number;
  accept: Accept;
}

/** A beginning of a phrase that waits until a draft has its first word. */
interface Waiting {
  beginning: string;
  rest: Rest;
}

/**
 * Everything all rules of a checker look for: one vocabulary and one trie. Rules put their terms in while they are
 * compiled and get a group's number, by which a reading answers what was found. Of most phrases a page never sees the first
 * word, so they go into the trie when a draft has it.
 */
export class PhraseBook {
  readonly vocabulary = new Vocabulary();
  readonly trie = new Trie();
  #groups = 0;
  readonly #groupOf = new Map<string, number>();
  readonly #steps: PhraseSteps;
  /** By the id of the word they begin with. */
  readonly #waiting: (Waiting[] | undefined)[] = [];

  constructor() {
    addLexicon(this.vocabulary);
    this.#steps = new PhraseSteps(this.vocabulary);
  }

  /** How many groups there are; they are numbered from 0. */
  get groups(): number {
    return this.#groups;
  }

  /**
   * Looks for these phrases from now on. A hit tells which of them it is, by its index.
   * @param exactCase upper and lower case must be as written.
   * @throws PhraseError where a phrase can't be read: here, or when a draft has its first word.
   */
  group(phrases: readonly string[], exactCase = false): number {
    // Rules often share a list, such as the words of consent that excuse a finding.
    const key = `${exactCase} ${phrases.join('\n')}`;
    const known = this.#groupOf.get(key);
    if (known !== undefined) return known;
    const group = this.#groups++;
    this.#groupOf.set(key, group);
    phrases.forEach((phrase, term) => {
      if (exactCase) this.#addSpelled(phrase, group, term);
      else this.#add(phrase, { group, term, spelled: undefined });
    });
    return group;
  }

  /**
   * Puts the phrases that begin with words of a text into the trie.
   * @returns whether they have words nobody asked for before: the text's tokens don't have their ids yet.
   */
  wake({ count, word, bits, whole }: Tokens): boolean {
    const before = this.vocabulary.size;
    for (let index = 0; index < count; index++) {
      this.#wakeAt(word[index] as number);
      if ((bits[index] as number) & WHOLE) this.#wakeAt(whole[index] as number);
    }
    return this.vocabulary.size > before;
  }

  #wakeAt(word: number): void {
    const waiting = word < this.#waiting.length ? this.#waiting[word] : undefined;
    if (waiting === undefined) return;
    this.#waiting[word] = undefined;
    for (const { beginning, rest } of waiting) this.#begin(beginning, rest, word);
  }

  #add(phrase: string, accept: Accept): void {
    const pieces = piecesOf(phrase);
    const beginnings = alternativesOf(pieces[0] ?? '');
    const rest = { pieces, beginnings: beginnings.length, joint: 0, accept };
    for (const beginning of beginnings) {
      const words = this.#steps.firstWords(beginning);
      if (!words) this.#begin(beginning, rest);
      else for (const word of words) this.#wait(word, { beginning, rest });
    }
  }

  #wait(word: number, waiting: Waiting): void {
    // Filled without gaps: an array with many is slow to ask.
    while (this.#waiting.length <= word) this.#waiting.push(undefined);
    const others = this.#waiting[word];
    if (others) others.push(waiting);
    else this.#waiting[word] = [waiting];
  }

  /** Adds a phrase by one of its beginnings; of that, where a word is given, only the ways that begin with it. */
  #begin(beginning: string, rest: Rest, word?: number): void {
    const ways = this.#steps.waysThrough(beginning);
    const begun = word === undefined ? ways : ways.filter(([step]) => step === word);
    const ends = begun.map((steps) => this.trie.extend(Trie.root, steps));
    if (!this.#areMany(Math.max(rest.beginnings, ways.length), rest.pieces[1])) this.#addOn(ends, rest);
    else if (rest.joint !== 0) this.trie.lead(ends, rest.joint);
    else {
      rest.joint = this.trie.join(ends);
      this.#addOn([rest.joint], rest);
    }
  }

  /** Piece by piece. Few ways are kept apart, which is quickest to walk; many come together in a joint before the next piece. */
  #addOn(from: readonly number[], { pieces, accept }: Rest): void {
    let ends = from;
    for (let place = 1; place < pieces.length; place++) {
      const piece = pieces[place] as string;
      if (this.#areMany(ends.length, piece)) ends = [this.trie.join(ends)];
      const ways = this.#steps.waysThrough(piece);
      ends = ends.flatMap((end) => ways.map((steps) => this.trie.extend(end, steps)));
    }
    for (const end of ends) this.#accept(end, accept);
  }

  #areMany(ends: number, next: string | undefined): boolean {
    return next !== undefined && ends > 1 && ends * this.#steps.waysThrough(next).length > mostWays;
  }

  /** Whole, way by way: each has its own spelling to compare. */
  #addSpelled(phrase: string, group: number, term: number): void {
    for (const { steps, spelled } of this.#steps.spelledWays(phrase))
      this.#accept(this.trie.extend(Trie.root, steps), { group, term, spelled });
  }

  /** A phrase that may be empty matches nothing, rather than everything. */
  #accept(node: number, accept: Accept): void {
    if (node !== Trie.root) this.trie.accept(node, accept);
  }
}
