import { addLexicon } from '../text/lexicon';
import { Scanner } from '../text/scan';
import { Tokens, WHOLE } from '../text/tokens';
import { Vocabulary } from '../text/vocabulary';
import { type Expansion, expandPhrase } from './phrase-expansion';
import { piecesOf } from './phrase-pieces';
import { type Accept, type Step, Trie } from './trie';

/** So many ways through a phrase are kept apart in the trie. */
const mostWays = 32;

/**
 * Everything all rules of a checker look for: one vocabulary and one trie. Rules put their terms in while they are
 * compiled and get a group's number, by which a reading answers what was found.
 */
export class PhraseBook {
  readonly vocabulary = new Vocabulary();
  readonly trie = new Trie();
  #groups = 0;
  readonly #groupOf = new Map<string, number>();
  readonly #alternatives = new Map<string, readonly Step[][]>();
  readonly #scanner: Scanner;

  constructor() {
    addLexicon(this.vocabulary);
    // Phrases are cut into words by the very code that cuts drafts.
    this.#scanner = new Scanner(this.vocabulary, new Tokens());
  }

  /** How many groups there are; they are numbered from 0. */
  get groups(): number {
    return this.#groups;
  }

  /**
   * Looks for these phrases from now on. A hit tells which of them it is, by its index.
   * @param exactCase upper and lower case must be as written.
   * @throws PhraseError where a phrase can't be read.
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
      else this.#add(phrase, group, term);
    });
    return group;
  }

  /** Piece by piece. Few ways are kept apart, which is quickest to walk; many come together in a joint before the next piece. */
  #add(phrase: string, group: number, term: number): void {
    let ends: readonly number[] = [Trie.root];
    for (const piece of piecesOf(phrase)) {
      const alternatives = this.#alternativesOf(piece);
      const from = ends.length > 1 && ends.length * alternatives.length > mostWays ? [this.trie.join(ends)] : ends;
      const next: number[] = [];
      for (const end of from) for (const steps of alternatives) next.push(this.trie.extend(end, steps));
      ends = next;
    }
    for (const end of ends) this.#accept(end, { group, term, spelled: undefined });
  }

  /** Whole, alternative by alternative: each has its own spelling to compare. */
  #addSpelled(phrase: string, group: number, term: number): void {
    for (const expansion of expandPhrase(phrase)) {
      const isPlain = expansion.every((part) => typeof part === 'string');
      const spelled = isPlain ? this.#spellingOf(expansion.join('')) : undefined;
      this.#accept(this.trie.extend(Trie.root, this.#stepsOf(expansion)), { group, term, spelled });
    }
  }

  /** A phrase that may be empty matches nothing, rather than everything. */
  #accept(node: number, accept: Accept): void {
    if (node !== Trie.root) this.trie.accept(node, accept);
  }

  /** The ways through a piece; phrases share many of their pieces, such as "(a|the)?". */
  #alternativesOf(piece: string): readonly Step[][] {
    const known = this.#alternatives.get(piece);
    if (known) return known;
    const alternatives = expandPhrase(piece).map((expansion) => this.#stepsOf(expansion));
    this.#alternatives.set(piece, alternatives);
    return alternatives;
  }

  #stepsOf(expansion: Expansion): Step[] {
    const steps: Step[] = [];
    for (let index = 0; index < expansion.length; index++) {
      const part = expansion[index] as Expansion[number];
      if (typeof part === 'object') steps.push(part);
      else this.#addWords(expansion.length === 1 ? part : besideWildcards(part, index, expansion.length), steps);
    }
    return steps;
  }

  #addWords(text: string, steps: Step[]): void {
    if (plainWords.test(text)) {
      // What nearly all phrases are made of folds to itself, and needs no scanning.
      for (let from = 0; from < text.length; ) {
        const space = text.indexOf(' ', from);
        const end = space < 0 ? text.length : space;
        if (end > from) steps.push(this.vocabulary.add(text.slice(from, end)));
        from = end + 1;
      }
      return;
    }
    this.#scanner.scan(text);
    const { tokens } = this.#scanner;
    for (let index = 0; index < tokens.count; index++) {
      // A word with a possessive or # has two ids; a phrase means the whole of it.
      const known = (tokens.bits[index] as number) & WHOLE ? 0 : (tokens.word[index] as number);
      steps.push(known || this.vocabulary.add(tokens.foldedText(index)));
    }
  }

  /** The words as they are written, a space after each. */
  #spellingOf(text: string): string {
    this.#scanner.scan(text);
    const { tokens } = this.#scanner;
    let spelled = '';
    for (let index = 0; index < tokens.count; index++)
      spelled += `${text.slice(tokens.start[index], tokens.end[index])} `;
    return spelled.normalize('NFC');
  }
}

const plainWords = /^[a-z ]*$/;

/** A hyphen between a wildcard and a word is like a space, as it is between words. */
function besideWildcards(text: string, index: number, parts: number): string {
  const tail = index > 0 ? text.replace(/^-/, '') : text;
  return index < parts - 1 ? tail.replace(/-$/, '') : tail;
}
