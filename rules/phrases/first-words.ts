const special = /[()|<>]/;

/**
 * The words a phrase may begin with, as it writes them, without a look at what follows: `(our|the) tip line` gives our and
 * the. A text is cut at its first space only, so that `don't` and `well-known` are whole.
 * @returns undefined where it may begin with a wildcard, or with nothing.
 */
export function firstWordsOf(phrase: string): readonly string[] | undefined {
  // Most beginnings are plain words.
  const space = phrase.indexOf(' ');
  if (space !== 0 && phrase !== '' && !special.test(phrase)) return [space < 0 ? phrase : phrase.slice(0, space)];
  const reader = new FirstWordsReader(phrase);
  return reader.mayBeAnything ? undefined : [...reader.words];
}

/** Reads brackets as `expandPhrase` does; what is open is each word so far that the phrase has not ended yet. */
class FirstWordsReader {
  readonly words = new Set<string>();
  mayBeAnything = false;
  readonly #phrase: string;
  #at = 0;

  constructor(phrase: string) {
    this.#phrase = phrase;
    this.#end(this.#alternatives(['']));
  }

  #alternatives(open: readonly string[]): readonly string[] {
    let after = this.#sequence(open);
    while (this.#phrase[this.#at] === '|') {
      this.#at++;
      const other = this.#sequence(open);
      if (other.length > 0) after = [...after, ...other];
    }
    return after;
  }

  #sequence(before: readonly string[]): readonly string[] {
    const phrase = this.#phrase;
    let open = before;
    while (this.#at < phrase.length) {
      const unit = phrase.charCodeAt(this.#at);
      if (unit === BAR || unit === CLOSING) break;
      if (unit === OPENING) open = this.#group(open);
      else if (unit === LESS) open = this.#wildcard(open);
      else open = this.#text(open);
    }
    return open;
  }

  #group(open: readonly string[]): readonly string[] {
    this.#at++;
    const inside = this.#alternatives(open);
    this.#at++;
    if (this.#phrase.charCodeAt(this.#at) !== QUESTION) return inside;
    this.#at++;
    return open.length > 0 ? [...inside, ...open] : inside;
  }

  #wildcard(open: readonly string[]): readonly string[] {
    const close = this.#phrase.indexOf('>', this.#at);
    this.#at = close < 0 ? this.#phrase.length : close + 1;
    return this.#end(open);
  }

  #text(open: readonly string[]): readonly string[] {
    const phrase = this.#phrase;
    const from = this.#at;
    while (this.#at < phrase.length && !isSpecial(phrase.charCodeAt(this.#at))) this.#at++;
    return open.length === 0 ? open : this.#goOn(open, phrase.slice(from, this.#at));
  }

  /** Words go on with a text up to its first space, and end there. */
  #goOn(open: readonly string[], text: string): readonly string[] {
    const still: string[] = [];
    for (const word of open) {
      const rest = word === '' ? text.trimStart() : text;
      const space = rest.indexOf(' ');
      if (space < 0) still.push(word + rest);
      else this.words.add(word + rest.slice(0, space));
    }
    return still;
  }

  /** Nothing more belongs to these words. */
  #end(open: readonly string[]): readonly string[] {
    for (const word of open) {
      if (word === '') this.mayBeAnything = true;
      else this.words.add(word);
    }
    return nothingOpen;
  }
}

const nothingOpen: readonly string[] = [];

const OPENING = 0x28;
const CLOSING = 0x29;
const LESS = 0x3c;
const QUESTION = 0x3f;
const BAR = 0x7c;

function isSpecial(unit: number): boolean {
  return unit === OPENING || unit === CLOSING || unit === LESS || unit === BAR;
}
