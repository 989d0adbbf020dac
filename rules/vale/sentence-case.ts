interface SentenceOptions {
  /** The text's words, as exceptions cut them. */
  words: readonly string[];
  /** How a word is written whatever its place; undefined where nothing says so. */
  exactly(word: string): string | undefined;
  /** What a word ends with after which the next begins anew. */
  indicators: readonly string[];
}

/** Words in sentence case, with single spaces: the first, and each after an indicator or a list's number, has a capital. */
export function inSentenceCase({ words, exactly, indicators }: SentenceOptions): string {
  const begins = (at: number) => {
    const last = words[at - 1];
    if (last === undefined) return true;
    return indicators.some((indicator) => last.endsWith(indicator)) || (at === 1 && /\d+\./.test(last));
  };
  return words.map((word, at) => exactly(word) ?? (begins(at) ? capitalized(word) : word.toLowerCase())).join(' ');
}

function capitalized(word: string): string {
  return word.toLowerCase().replace(/^./u, (first) => first.toUpperCase());
}

/** Whether a word has its capitals at the beginnings of its parts only, as “Don'T” and “Well-Known” have. */
export function isCapitalized(word: string): boolean {
  return word === word.toLowerCase().replace(/(?<![\p{L}\p{N}_])\p{L}/gu, (letter) => letter.toUpperCase());
}
