import type { Tagger } from '../tagger';

/** How titles are written: by the Associated Press, or by the Chicago Manual of Style. */
type TitleStyle = 'AP' | 'Chicago';

/** Articles, conjunctions and prepositions of at most three letters: small within a title. */
const smallWords = new Set('a an and as at but by en for if in nor of on or per the to vs vs. via v v.'.split(' '));

/** Longer prepositions, which Chicago keeps small too. */
const prepositions = new Set(
  (
    'with from into during including until against among throughout despite towards upon concerning about over through ' +
    'before between after since without under within along following across beyond around down near above'
  ).split(' '),
);

const titleWord = /[\p{N}\p{L}]+[^\s\-/]*/gu;

interface TitleOptions {
  style: TitleStyle;
  /** How a word is written whatever its place; undefined where nothing says so. */
  exactly(word: string): string | undefined;
  tag: Tagger | undefined;
}

/**
 * A text in title case: the first word, the last and those that are not small begin with a capital; so does a small one
 * after a colon or a dash. In AP style “to” is small before a noun only; where parts of speech can't be told it stays.
 */
export function inTitleCase(text: string, options: TitleOptions): string {
  // As plain marks, each of one character, so that places stay.
  const plain = text.replace(/[–—]/g, '-').replace(/[‘’]/g, "'");
  const charAt = (at: number) => plain[at >= 0 && at < plain.length ? at : 0];
  return text.replace(titleWord, (word: string, at: number) => {
    const exact = options.exactly(word);
    if (exact !== undefined) return exact;
    const end = at + word.length;
    const isEdge = at === 0 || end === text.length;
    const before = charAt(at - 1) as string;
    const isWithin = ' -/'.includes(before) && !':-'.includes(charAt(at - 2) as string);
    const leadsCompound = charAt(end) === '-' && before !== '-';
    if (isWithin && !leadsCompound && isSmall(word, text, at, isEdge, options)) return word.toLowerCase();
    return word.replace(/^./u, (first) => first.toUpperCase());
  });
}

function isSmall(word: string, text: string, at: number, isEdge: boolean, { style, tag }: TitleOptions): boolean {
  const lower = word.toLowerCase();
  if (isEdge) return false;
  if (style === 'AP' && lower === 'to') return tag ? isBeforeNoun(text, at, tag) : word === lower;
  return smallWords.has(lower) || (style === 'Chicago' && prepositions.has(lower));
}

/** Whether the word after the one at `at` is a noun. */
function isBeforeNoun(text: string, at: number, tag: Tagger): boolean {
  const next = tag(text).find(({ start }) => start > at);
  return next?.tags[0]?.startsWith('NN') === true;
}
