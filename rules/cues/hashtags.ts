import type { Span } from '../finding';
import type { Reading } from '../reading';
import { commonWords } from '../text/common-words';
import { HASHTAG } from '../text/tokens';

/** A hashtag; `body` is without the #. */
export interface Hashtag extends Span {
  body: string;
}

/** The hashtags of a text in order. */
export function hashtagsOf(reading: Reading): Hashtag[] {
  const found: Hashtag[] = [];
  const { tokens } = reading;
  for (let index = 0; index < tokens.count; index++) {
    if (!((tokens.bits[index] as number) & HASHTAG)) continue;
    found.push({
      start: tokens.start[index] as number,
      end: tokens.end[index] as number,
      body: reading.raw(index).slice(1),
    });
  }
  return found;
}

const everyday: ReadonlySet<string> = new Set(commonWords.trim().split(/\s+/));
const longestWord = 14;
const longestTag = 60;

/** #CareerFair2026: a year or number behind the words. */
const numbered = /^(\D+)(\d+)$/;

const accents = /\p{M}/gu;

/** The everyday words with those a pack brings, whose accents many leave out in hashtags. */
export function wordsWith(more: readonly string[]): ReadonlySet<string> {
  return more.length === 0 ? everyday : new Set([...everyday, ...more.flatMap(spellings)]);
}

function spellings(word: string): string[] {
  const small = word.toLowerCase();
  return [small, small.normalize('NFD').replace(accents, '')];
}

/**
 * A hashtag's body with a capital for each word, where it is made of two or more everyday words; undefined where it is
 * one word, or not made of these words.
 */
export function spelledInWords(body: string, words: ReadonlySet<string>): string | undefined {
  if (body.length > longestTag || words.has(body.toLowerCase())) return undefined;
  const [, letters = '', year = ''] = numbered.exec(body) ?? [];
  if (letters) {
    const spelled = spelledInWords(letters, words);
    return spelled && spelled + year;
  }
  const text = body.toLowerCase();
  // By end offset: the fewest words that make up the text so far, as the start of the last of them.
  const fewest: number[] = [0];
  const lastStart: number[] = [0];
  for (let end = 1; end <= text.length; end++) {
    fewest[end] = Number.POSITIVE_INFINITY;
    for (let start = Math.max(0, end - longestWord); start < end; start++) {
      const count = (fewest[start] as number) + 1;
      const isBetter = count < (fewest[end] as number) && (start === 0 || (fewest[start] as number) > 0);
      if (isBetter && words.has(text.slice(start, end)) && !isLone(text, start, end)) {
        fewest[end] = count;
        lastStart[end] = start;
      }
    }
  }
  return Number.isFinite(fewest[text.length])
    ? capitalized(text, lastStart)
    : words === everyday
      ? spelledInTwo(text)
      : undefined;
}

const fewestLetters = 8;
const fewestKnown = 4;
const fewestRest = 4;
/** Endings that make one word of another: leadership, volunteerism. */
const ending =
  /^(s|es|ed|er|ers|ing|ings|ship|ships|ment|ments|ness|ful|less|ly|ism|ist|ists|ity|ion|ions|tion|tions|ation|ations|able|ible|ance|ence|ant|ants|ent|ents|ancy|ency|al|ally|ial|ies|ied|ous|ive|ize|ized|hood|dom|ward|wards|wise|like|ology|ary|ery|ory|age|ure|ian|ians|eer|eers|ette|ess|ring|king|sing|nation|late|list|date|sure|table|action|land|self|mental|hips|edge|line|art|arts|light|just|thing|ting|ship|port|part|rest|test|hair|here|fore|stand|stands|mate|city|vision|very|active|ality|ally|fully|ence|ening|ender|ated|ating|some|room|ified|ifying|ically|ically|over|lists|ness|like)$/;

/** An everyday English word at one end, and at the other something that is none and no ending: #DiwaliDinner, #SnackTime. */
function spelledInTwo(text: string): string | undefined {
  if (text.length < fewestLetters || !/^[a-z]+$/.test(text)) return undefined;
  for (let cut = fewestRest; cut <= text.length - fewestKnown; cut++) {
    const [first, last] = [text.slice(0, cut), text.slice(cut)];
    if (everyday.has(last) && !ending.test(last) && hasSyllable(first)) return inCapitals(first, last);
  }
  for (let cut = text.length - fewestKnown; cut > fewestKnown; cut--) {
    const [first, last] = [text.slice(0, cut), text.slice(cut)];
    if (everyday.has(first) && !ending.test(last) && hasSyllable(last)) return inCapitals(first, last);
  }
  return undefined;
}

function hasSyllable(text: string): boolean {
  return /[aeiouy]/.test(text) && /[^aeiouy]/.test(text);
}

function inCapitals(first: string, last: string): string {
  return [first, last].map((part) => part.charAt(0).toUpperCase() + part.slice(1)).join('');
}

/** "a" and "i" hold nearly everything together; inside a tag they are no words. */
function isLone(text: string, start: number, end: number): boolean {
  return end - start === 1 && !(text[start] === 'a' && start > 2);
}

function capitalized(text: string, lastStart: readonly number[]): string {
  let spelled = '';
  for (let end = text.length; end > 0; ) {
    const start = lastStart[end] as number;
    spelled = text.charAt(start).toUpperCase() + text.slice(start + 1, end) + spelled;
    end = start;
  }
  return spelled;
}
