import { addLexicon } from './lexicon';
import { expandPhrase } from './phrase-expansion';
import { Scanner } from './scan';
import { Tokens } from './tokens';
import { type Step, Trie } from './trie';
import { Vocabulary } from './vocabulary';

/**
 * Everything all rules of a checker look for: one vocabulary and one trie. Rules put their terms in while they are
 * compiled and get a group's number, by which a reading answers what was found.
 */
export class PhraseBook {
  readonly vocabulary = new Vocabulary();
  readonly trie = new Trie();
  #groups = 0;
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
    const group = this.#groups++;
    phrases.forEach((phrase, term) => {
      for (const expansion of expandPhrase(phrase)) {
        const steps: Step[] = [];
        let spelled = '';
        expansion.forEach((part, index) => {
          if (typeof part === 'object') steps.push(part);
          else spelled += this.#words(besideWildcards(part, index, expansion.length), steps);
        });
        const isPlain = expansion.every((part) => typeof part === 'string');
        if (steps.length > 0)
          this.trie.add(steps, { group, term, spelled: exactCase && isPlain ? spelled.normalize('NFC') : undefined });
      }
    });
    return group;
  }

  #words(text: string, steps: Step[]): string {
    this.#scanner.scan(text);
    const { tokens } = this.#scanner;
    let spelled = '';
    for (let index = 0; index < tokens.count; index++) {
      steps.push(this.vocabulary.add(tokens.foldedText(index)));
      spelled += `${text.slice(tokens.start[index], tokens.end[index])} `;
    }
    return spelled;
  }
}

/** A hyphen between a wildcard and a word is like a space, as it is between words. */
function besideWildcards(text: string, index: number, parts: number): string {
  const tail = index > 0 ? text.replace(/^-/, '') : text;
  return index < parts - 1 ? tail.replace(/-$/, '') : tail;
}
