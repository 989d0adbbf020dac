import { charClass, SPACE } from './fold';
import { ABBREVIATION, TITLE_ABBREVIATION } from './marks';
import { CAPITALIZED, EMOJI, SENTENCE_START, SYMBOL, type Tokens, WORD } from './tokens';

/** Whether a sentence ends at a mark: no, surely, or only if the next word has a capital. */
const GOES_ON = 0;
export const ENDS = 1;
const ENDS_BEFORE_CAPITAL = 2;

const FULL_STOP = 0x2e;
const closing = new Set('"\'”’»)]*_!?…'.split('').map((character) => character.charCodeAt(0)));

/** Counts sentences while a text is read: what ends one is settled when the next word comes. */
export class Sentences {
  number = 0;
  #pending = GOES_ON;
  #isNew = true;

  /** Stands at the beginning of a text. */
  reset(): void {
    this.number = 0;
    this.#pending = GOES_ON;
    this.#isNew = true;
  }

  /** Stands before the first word of a sentence that others come before. */
  resume(number: number): void {
    this.number = number - 1;
    this.#pending = ENDS;
    this.#isNew = false;
  }

  /** A mark came that ends the sentence, surely or before a capital. */
  end(ending: number): void {
    if (ending !== GOES_ON) this.#pending = ending;
  }

  /** A token came that is no mark; gives SENTENCE_START where it begins a sentence. */
  begin(kind: number): number {
    if (kind & EMOJI) {
      // An emoji often stands in the place of a full stop, and is no sentence's first word.
      if (this.#pending === GOES_ON) this.#pending = ENDS_BEFORE_CAPITAL;
      return 0;
    }
    if (this.#pending === ENDS || (this.#pending === ENDS_BEFORE_CAPITAL && kind & CAPITALIZED)) {
      this.number++;
      this.#isNew = true;
    }
    this.#pending = GOES_ON;
    const start = this.#isNew ? SENTENCE_START : 0;
    this.#isNew = false;
    return start;
  }

  /** The last token, which has these bits, is taken back: what comes in its place begins the sentence that it began. */
  takeBack(bits: number): void {
    if (!(bits & SENTENCE_START)) return;
    if (this.number > 0) this.resume(this.number);
    else this.reset();
  }
}

/** What the mark at `at`, which comes after token `last`, does to the sentence. */
export function sentenceEnd(text: string, at: number, last: number, tokens: Tokens, marks: Int32Array): number {
  const unit = text.charCodeAt(at);
  const isEnd = unit === FULL_STOP || unit === 0x21 || unit === 0x3f || unit === 0x2026;
  if (!isEnd || !endsThere(text, at + 1)) return GOES_ON;
  return unit === FULL_STOP && last >= 0 && tokens.end[last] === at ? afterWord(last, tokens, marks) : ENDS;
}

function endsThere(text: string, at: number): boolean {
  if (at >= text.length) return true;
  const unit = text.charCodeAt(at);
  const isSurrogate = unit >= 0xd800 && unit <= 0xdfff;
  return (
    ((charClass[unit] as number) & SPACE) !== 0 || unit === 0x0a || unit === 0x0d || isSurrogate || closing.has(unit)
  );
}

/** A full stop right after a word: of an abbreviation (Sgt. Ito), an initial (Theo V.), "p.m.", or of the sentence. */
function afterWord(last: number, tokens: Tokens, marks: Int32Array): number {
  const bits = tokens.bits[last] as number;
  if (!(bits & WORD)) return ENDS;
  const word = marks[tokens.word[last] as number] as number;
  const before = last > 0 ? (tokens.bits[last - 1] as number) : 0;
  const afterCapitalized = (before & (WORD | CAPITALIZED)) === (WORD | CAPITALIZED);
  if (word & TITLE_ABBREVIATION) return afterCapitalized ? ENDS_BEFORE_CAPITAL : GOES_ON;
  if (word & ABBREVIATION) return ENDS_BEFORE_CAPITAL;
  const isLetter = (tokens.end[last] as number) - (tokens.start[last] as number) === 1 && (bits & 1) !== 0;
  if (!isLetter) return ENDS;
  const dotted = (before & SYMBOL) !== 0 && tokens.end[last - 1] === tokens.start[last];
  return dotted ? ENDS_BEFORE_CAPITAL : bits & CAPITALIZED ? GOES_ON : ENDS;
}
