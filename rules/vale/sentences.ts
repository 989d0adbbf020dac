import type { Block } from './point';

/** Words whose full stop ends no sentence by itself, in small letters without it. */
const abbreviations = new Set(
  (
    'adm apr assn assoc aug ave bldg blvd bros capt cf cmdr co col comdr cpl corp ct dec dept dist dr ed e.g est etc feb fig ft ' +
    'gen gov hon i.e inc jan jr lt ltd maj mar messrs mr mrs ms mt no nov oct op pp ph.d pres prof pvt rd rep reps rev sen ' +
    'sens sept sgt sr st ste vol vs'
  ).split(' '),
);

/** Words that often begin a sentence, so that one may end before them even after an abbreviation. */
const starters = new Set(
  'a an and at but for he her his however i if in it its meanwhile my our she so that the their there these they this those we what when who you'.split(
    ' ',
  ),
);

const word = /\S+/g;
const closers = '["\')\\]’”*_]*';
const ending = new RegExp(`[.?!…]${closers}$`);
const hardEnding = new RegExp(`[?!]${closers}$`);
const closed = /["')\]’”]$/;
const capital = /^["'(‘“[]*[\p{Lu}\p{N}]/u;
const lower = /^["'(‘“[]*\p{Ll}/u;
const initials = /^["'(‘“[]*(?:\p{L}\.)+$/u;
const ellipsis = /\.\s?\.\s?\.$|…$/;

/**
 * The sentences of a text, without white space around them, as the Punkt method (Kiss and Strunk 2006) cuts English:
 * at . ? and !, but not after abbreviations and initials, nor after a closing quotation mark or bracket where the
 * sentence visibly goes on. Line breaks end nothing.
 */
export function sentencesIn(text: string): Block[] {
  const sentences: Block[] = [];
  const words = [...text.matchAll(word)];
  let start: number | undefined;
  for (const [at, match] of words.entries()) {
    start ??= match.index;
    const next = words[at + 1]?.[0];
    if (next !== undefined && !endsBetween(match[0], next)) continue;
    sentences.push({ text: text.slice(start, match.index + match[0].length), start });
    start = undefined;
  }
  return sentences;
}

function endsBetween(last: string, next: string): boolean {
  if (!ending.test(last)) return false;
  const nextWord = next.replace(/^\W+|\W+$/g, '').toLowerCase();
  if (closed.test(last) && lower.test(next)) return false;
  if (hardEnding.test(last)) return true;
  if (ellipsis.test(last)) return capital.test(next);
  const bare = last
    .toLowerCase()
    .replace(/^\W+/, '')
    .replace(/\.\W*$/, '');
  if (initials.test(last) && bare.length === 1) return false;
  if (abbreviations.has(bare) || initials.test(last)) return capital.test(next) && starters.has(nextWord);
  return true;
}
