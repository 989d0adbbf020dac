import { foldText } from '../text/fold';
import { Scanner } from '../text/scan';
import { Tokens, WHOLE } from '../text/tokens';
import type { Vocabulary } from '../text/vocabulary';
import { firstWordsOf } from './first-words';
import { type Expansion, expandPhrase } from './phrase-expansion';
import type { Step } from './trie';

/** One way through a phrase whose upper and lower case count: its spelling is undefined where it holds a wildcard. */
interface SpelledWay {
  steps: Step[];
  spelled: string | undefined;
}

/** Turns phrases into steps of the trie; their words are in the vocabulary from then on. */
export class PhraseSteps {
  readonly #vocabulary: Vocabulary;
  readonly #scanner: Scanner;
  /** By first word, as phrases write it. */
  readonly #ids = new Map<string, number>();
  readonly #waysThrough = new Map<string, readonly Step[][]>();

  constructor(vocabulary: Vocabulary) {
    this.#vocabulary = vocabulary;
    // Phrases are cut into words by the very code that cuts drafts.
    this.#scanner = new Scanner(vocabulary, new Tokens());
  }

  /** The ids of the words that a phrase may begin with; undefined where it may begin with something else. */
  firstWords(phrase: string): readonly number[] | undefined {
    const words = firstWordsOf(phrase);
    const ids = words?.map((word) => this.#firstWord(word)) ?? [noWord];
    return ids.includes(noWord) ? undefined : ids;
  }

  #firstWord(word: string): number {
    const known = this.#ids.get(word);
    if (known !== undefined) return known;
    const steps: Step[] = [];
    // Whether l' is a word depends on what follows.
    if (!elidedEnd.test(word)) this.#addWords(word, steps);
    const [first] = steps;
    const id = typeof first === 'number' ? first : noWord;
    this.#ids.set(word, id);
    return id;
  }

  /** The ways through a piece; phrases share many of their pieces, such as "(a|the)?". */
  waysThrough(piece: string): readonly Step[][] {
    const known = this.#waysThrough.get(piece);
    if (known) return known;
    const ways = expandPhrase(piece).map((expansion) => this.#stepsOf(expansion));
    this.#waysThrough.set(piece, ways);
    return ways;
  }

  /** The ways through a whole phrase, each with its own spelling to compare. */
  spelledWays(phrase: string): SpelledWay[] {
    return expandPhrase(phrase).map((expansion) => {
      const isPlain = expansion.every((part) => typeof part === 'string');
      const spelled = isPlain ? this.#spellingOf(expansion.join('')) : undefined;
      return { steps: this.#stepsOf(expansion), spelled };
    });
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
      // What nearly all phrases are made of needs no scanning.
      const folded = foldText(text);
      for (let from = 0; from < folded.length; ) {
        const space = folded.indexOf(' ', from);
        const end = space < 0 ? folded.length : space;
        if (end > from) steps.push(this.#vocabulary.add(folded.slice(from, end)));
        from = end + 1;
      }
      return;
    }
    // l' is a word of its own only before a letter: a piece that ends with it gets one, which is left out again.
    const isElided = elidedEnd.test(text);
    this.#scanner.scan(isElided ? `${text}a` : text);
    const { tokens } = this.#scanner;
    for (let index = 0; index < (isElided ? tokens.count - 1 : tokens.count); index++) {
      // A word with a possessive or # has two ids; a phrase means the whole of it.
      const known = (tokens.bits[index] as number) & WHOLE ? 0 : (tokens.word[index] as number);
      steps.push(known || this.#vocabulary.add(tokens.foldedText(index)));
    }
  }

  #spellingOf(text: string): string {
    this.#scanner.scan(text);
    return this.#scanner.tokens.spelling(0, this.#scanner.tokens.count - 1);
  }
}

const noWord = 0;
const plainWords = /^[a-zà-öø-ÿœ ]*$/i;
const elidedEnd = /(?:^| )(?:[ldjmnstc]|[a-z]{0,4}qu)['’]$/i;

/** A hyphen between a wildcard and a word is like a space, as it is between words. */
function besideWildcards(text: string, index: number, parts: number): string {
  const tail = index > 0 ? text.replace(/^-/, '') : text;
  return index < parts - 1 ? tail.replace(/-$/, '') : tail;
}
