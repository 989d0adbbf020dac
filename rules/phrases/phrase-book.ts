import { addLexicon } from '../text/lexicon';
import { Scanner } from '../text/scan';
import { Tokens, WHOLE } from '../text/tokens';
import { Vocabulary } from '../text/vocabulary';
import { type Expansion, expandPhrase } from './phrase-expansion';
import { readPhrase } from './phrase-pieces';
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
    for (const expansions of readPhrase(phrase)) {
      const alternatives = expansions.map((expansion) => this.#stepsOf(expansion).steps);
      const from = ends.length > 1 && ends.length * alternatives.length > mostWays ? [this.trie.join(ends)] : ends;
      ends = from.flatMap((end) => alternatives.map((steps) => this.trie.extend(end, steps)));
    }
    for (const end of ends) this.#accept(end, { group, term, spelled: undefined });
  }

  /** Whole, alternative by alternative: each has its own spelling to compare. */
  #addSpelled(phrase: string, group: number, term: number): void {
    for (const expansion of expandPhrase(phrase)) {
      const { steps, spelled } = this.#stepsOf(expansion);
      const isPlain = expansion.every((part) => typeof part === 'string');
      const accept = { group, term, spelled: isPlain ? spelled.normalize('NFC') : undefined };
      this.#accept(this.trie.extend(Trie.root, steps), accept);
    }
  }

  /** A phrase that may be empty matches nothing, rather than everything. */
  #accept(node: number, accept: Accept): void {
    if (node !== Trie.root) this.trie.accept(node, accept);
  }

  #stepsOf(expansion: Expansion): { steps: Step[]; spelled: string } {
    const steps: Step[] = [];
    let spelled = '';
    expansion.forEach((part, index) => {
      if (typeof part === 'object') steps.push(part);
      else spelled += this.#words(besideWildcards(part, index, expansion.length), steps);
    });
    return { steps, spelled };
  }

  #words(text: string, steps: Step[]): string {
    if (plainWords.test(text)) {
      // What nearly all phrases are made of folds to itself, and needs no scanning.
      const words = text.split(' ').filter((word) => word !== '');
      for (const word of words) steps.push(this.vocabulary.add(word));
      return words.map((word) => `${word} `).join('');
    }
    this.#scanner.scan(text);
    const { tokens } = this.#scanner;
    let spelled = '';
    for (let index = 0; index < tokens.count; index++) {
      // A word with a possessive or # has two ids; a phrase means the whole of it.
      const known = (tokens.bits[index] as number) & WHOLE ? 0 : (tokens.word[index] as number);
      steps.push(known || this.vocabulary.add(tokens.foldedText(index)));
      spelled += `${text.slice(tokens.start[index], tokens.end[index])} `;
    }
    return spelled;
  }
}

const plainWords = /^[a-z ]*$/;

/** A hyphen between a wildcard and a word is like a space, as it is between words. */
function besideWildcards(text: string, index: number, parts: number): string {
  const tail = index > 0 ? text.replace(/^-/, '') : text;
  return index < parts - 1 ? tail.replace(/-$/, '') : tail;
}
