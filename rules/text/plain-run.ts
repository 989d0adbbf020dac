import { classAt, DIGIT, foldInto, SPACE, UPPER, VOWEL } from './fold';
import type { Placing } from './placing';
import {
  FOLDED,
  factsAt,
  JOINED,
  JOINS,
  MARK_ALONE,
  MAY_END,
  MAY_GO_ON,
  NOT_A_TO_Z,
  PLAIN,
  plainFacts,
  STOPS,
} from './plain-facts';
import { syllablesOf } from './readability';
import { sentenceEnd } from './sentences';
import { CAPITALIZED, GLUED, PLAIN_FORM, SYMBOL, type Tokens, WORD } from './tokens';
import { codeStep, shortLength, type Vocabulary } from './vocabulary';
import { GOES_ON, wayOn } from './words';

const APOSTROPHE = 0x27;
const COMMA = 0x2c;
/** What a word's bits keep of its units' classes. */
const keptClasses = 15;
const allClasses = 255;

/**
 * Reads words and numbers of plain Latin letters and digits, spaces and ordinary marks from `from` on, and adds their
 * tokens; that is nearly all of nearly every draft. What every check costs is mostly this loop, so it is one function that
 * asks one table, keeps what it needs at hand and settles what may be pending only after marks.
 * @returns where something begins that takes a closer look; the text's length where nothing does.
 */
export function readPlainRun(
  text: string,
  from: number,
  tokens: Tokens,
  vocabulary: Vocabulary,
  placing: Placing,
): number {
  const { start, end, bits, word, syllables } = tokens;
  const { length } = text;
  // A module's constants are variables once bundled, loaded anew for every unit: the innermost loop has its own.
  const facts = plainFacts;
  const last = facts.length - 1;
  const plain = PLAIN;
  const vowel = VOWEL;
  const toFolded = FOLDED;
  let index = tokens.count;
  // Whether a new line, a hyphen or the end of a sentence has a say in what the next token is.
  let isPending = true;
  let lastEnd = index > 0 ? (end[index - 1] as number) : -1;
  let at = from;
  while (at < length) {
    const first = at;
    let code = 0;
    let seen = 0;
    let vowelRuns = 0;
    let now = 0;
    for (; at < length; at++) {
      const unit = text.charCodeAt(at);
      const before = now;
      now = unit <= last ? (facts[unit] as number) : 0;
      if (!(now & plain)) {
        if (!(now & MAY_GO_ON) || !goesOver(text, first, at, seen, tokens)) break;
        now |= before & vowel;
      }
      const own = now >> toFolded;
      code = codeStep(code, own);
      seen |= now;
      vowelRuns += now & ~before & vowel;
    }
    if (at === first) {
      // A space, a mark, or something for a closer look.
      if (now & SPACE) {
        at++;
        continue;
      }
      if (!(now & MARK_ALONE)) break;
      const ending = now & MAY_END ? sentenceEnd(text, at, index - 1, tokens, vocabulary.marks) : 0;
      end[index] = at + 1;
      syllables[index] = 0;
      word[index] = vocabulary.ofUnit(now >> toFolded);
      if (isPending) placing.place(tokens, index, at, SYMBOL | PLAIN_FORM);
      else {
        start[index] = at;
        bits[index] = SYMBOL | PLAIN_FORM | (lastEnd === at ? GLUED : 0);
      }
      if (ending !== 0) {
        placing.sentences.end(ending);
        isPending = true;
      }
      lastEnd = ++at;
      index++;
      continue;
    }
    if (at < length && (!(now & STOPS) || seen & DIGIT) && !endsHere(text, at, now)) {
      at = first;
      break;
    }
    end[index] = at;
    word[index] = vocabulary.findPlain(text, first, at, code, shortLength(at - first, !(seen & NOT_A_TO_Z)));
    const runs = vowelRuns / vowel;
    syllables[index] = runs < 2 ? 1 : syllablesOf(runs, foldedAt(text, at - 2), foldedAt(text, at - 1));
    const isCapitalized = seen & UPPER && factsAt(text, first) & UPPER;
    const own =
      WORD | PLAIN_FORM | (seen & keptClasses) | (isCapitalized ? CAPITALIZED : 0) | (lastEnd === first ? GLUED : 0);
    if (isPending) {
      placing.place(tokens, index, first, own);
      isPending = false;
    } else {
      start[index] = first;
      bits[index] = own;
    }
    lastEnd = at;
    index++;
  }
  tokens.count = index;
  return at;
}

/** Whether a word that began at `first` goes on over the apostrophe, point, comma or colon at `at`: don't, 6.99, 7:30. */
function goesOver(text: string, first: number, at: number, seen: number, { folded, foldedCount }: Tokens): boolean {
  // Most points and commas come after words, and end them.
  if (at === first || (!(seen & DIGIT) && foldedAt(text, at) !== APOSTROPHE)) return false;
  const end = foldInto(text, first, at, folded, foldedCount);
  return wayOn(text, at, seen & allClasses, folded, foldedCount, end) === GOES_ON;
}

function foldedAt(text: string, at: number): number {
  return factsAt(text, at) >> FOLDED;
}

/** Whether a word ends before what is at `end`: in numbers a comma may go on, and marks that join may join something. */
function endsHere(text: string, end: number, facts: number): boolean {
  if (facts & STOPS) return text.charCodeAt(end) !== COMMA || !(classAt(text, end + 1) & DIGIT);
  return (facts & JOINS) !== 0 && !joins(text, end);
}

function joins(text: string, at: number): boolean {
  return at + 1 < text.length && (text.charCodeAt(at + 1) >= 0x80 || (factsAt(text, at + 1) & JOINED) !== 0);
}
