import type { Span } from '../../finding';
import { foldText } from '../../text/fold';
import { english } from './english';
import { french } from './french';

/** By phrase, folded; '' leaves it out. */
type Alternatives = ReadonlyMap<string, readonly string[]>;

const languages: Readonly<Record<string, Alternatives>> = { en: alternativesIn(english), fr: alternativesIn(french) };
/** Listed phrases have no more words and marks than that. */
const longestPhrase = 8;

/** A phrase of the list in a draft, and what may stand in its place, the best first. */
export interface Replaceable extends Span {
  suggestions: string[];
}

/**
 * The longest listed phrase around one of some tokens, as the draft writes it, with what to say instead; undefined where there is none.
 * @param starts where the text's tokens begin; `ends` where they end; `count` how many there are.
 */
export function replaceableAt(
  { text, language }: { text: string; language: string },
  { start, end, count }: { start: Int32Array; end: Int32Array; count: number },
  token: number,
): Replaceable | undefined {
  const listed = languages[language];
  if (!listed) return undefined;
  for (let length = longestPhrase; length > 0; length--) {
    for (let from = Math.max(0, token - length + 1); from <= token && from + length <= count; from++) {
      const span = { start: start[from] as number, end: end[from + length - 1] as number };
      const written = text.slice(span.start, span.end);
      const suggestions = listed.get(foldText(written).replace(/\s+/g, ' '));
      if (!suggestions) continue;
      const article = from > 0 ? text.slice(start[from - 1], end[from - 1]) : '';
      const isKept = suggestions.every((one) => one === '' || startsWithVowel(one) === startsWithVowel(written));
      // “a stupid rule” becomes “an unwise rule”.
      if (/^an?$/i.test(article) && !isKept)
        return {
          start: start[from - 1] as number,
          end: span.end,
          suggestions: suggestions.map((one) => withArticle(one, article)),
        };
      return { ...span, suggestions: suggestions.map((one) => asWritten(one, written)) };
    }
  }
  return undefined;
}

/** With a capital where the draft has one. */
function asWritten(suggestion: string, written: string): string {
  const first = written.charAt(0);
  const isCapital = first !== first.toLowerCase();
  return isCapital ? suggestion.charAt(0).toUpperCase() + suggestion.slice(1) : suggestion;
}

function startsWithVowel(text: string): boolean {
  return /^[aeiou]/i.test(text);
}

function withArticle(suggestion: string, article: string): string {
  return asWritten(startsWithVowel(suggestion) ? `an ${suggestion}` : `a ${suggestion}`, article);
}

function alternativesIn(list: string): Alternatives {
  const lines = list.trim().split('\n');
  return new Map(
    lines.map((line) => {
      const [phrase = '', alternatives = ''] = line.split(': ');
      return [foldText(phrase), alternatives.split(' | ').map((one) => (one === '-' ? '' : one))];
    }),
  );
}
