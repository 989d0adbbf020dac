/** What a `<...>` of a phrase stands for: a class of words, or a gap of up to `gap` words. */
export type Wildcard = { name: WildcardName } | { gap: number };

const wildcardNames = ['number', 'word', 'name', 'time', 'day', 'month', 'money'] as const;
export type WildcardName = (typeof wildcardNames)[number];

/** One concrete reading of a phrase: runs of plain text and wildcards, in order. */
export type Expansion = (string | Wildcard)[];

const special = /[()|<>]/;
const mostExpansions = 2000;
const longestGap = 10;
const mostGaps = 3;

/** Thrown by {@link expandPhrase}; its message says in plain words what is wrong with the phrase. */
class PhraseError extends Error {
  override name = 'PhraseError';
}

/**
 * Every concrete reading of a phrase: `arrest(s|ed)?` gives arrest, arrests and arrested. Groups nest; `?` after a group
 * makes it optional; `<number>`, `<0-3>` and their like stay as wildcards.
 * @throws PhraseError where brackets don't pair, a wildcard is unknown, or there are more than 2,000 readings.
 */
export function expandPhrase(phrase: string): Expansion[] {
  if (!special.test(phrase)) return [[phrase]];
  const cursor = { phrase, at: 0 };
  const expansions = alternatives(cursor);
  if (cursor.at < phrase.length) throw new PhraseError(`“${phrase}” has a ) without its (`);
  for (const expansion of expansions) {
    if (expansion.filter((part) => typeof part === 'object' && 'gap' in part).length > mostGaps)
      throw new PhraseError(`“${phrase}” has more than ${mostGaps} gaps`);
  }
  return expansions.map(joinText);
}

interface Cursor {
  phrase: string;
  at: number;
}

function alternatives(cursor: Cursor): Expansion[] {
  const all = sequence(cursor);
  while (cursor.phrase[cursor.at] === '|') {
    cursor.at++;
    for (const one of sequence(cursor)) all.push(one);
    guardSize(cursor, all.length);
  }
  return all;
}

function sequence(cursor: Cursor): Expansion[] {
  let soFar: Expansion[] | undefined;
  for (let next = piece(cursor); next; next = piece(cursor)) {
    if (soFar) guardSize(cursor, soFar.length * next.length);
    soFar = soFar ? product(soFar, next) : next;
  }
  return soFar ?? [[]];
}

/** Every head with every tail. */
function product(heads: readonly Expansion[], tails: readonly Expansion[]): Expansion[] {
  const all: Expansion[] = [];
  for (const head of heads) for (const tail of tails) all.push(head.concat(tail));
  return all;
}

/** The readings of the next literal, group or wildcard; undefined at the end of a sequence. */
function piece(cursor: Cursor): Expansion[] | undefined {
  const { phrase } = cursor;
  const character = phrase[cursor.at];
  if (character === undefined || character === '|' || character === ')') return undefined;
  if (character === '(') return group(cursor);
  if (character === '<') return [[wildcard(cursor)]];
  const from = cursor.at;
  while (cursor.at < phrase.length && !'()|<'.includes(phrase.charAt(cursor.at))) cursor.at++;
  return [[phrase.slice(from, cursor.at)]];
}

function group(cursor: Cursor): Expansion[] {
  cursor.at++;
  const inside = alternatives(cursor);
  if (cursor.phrase[cursor.at] !== ')') throw new PhraseError(`“${cursor.phrase}” has a ( without its )`);
  cursor.at++;
  if (cursor.phrase[cursor.at] !== '?') return inside;
  cursor.at++;
  return [[], ...inside];
}

function wildcard(cursor: Cursor): Wildcard {
  const close = cursor.phrase.indexOf('>', cursor.at);
  if (close < 0) throw new PhraseError(`“${cursor.phrase}” has a < without its >`);
  const inside = cursor.phrase.slice(cursor.at + 1, close);
  cursor.at = close + 1;
  const name = wildcardNames.find((known) => known === inside);
  if (name) return { name };
  const gap = inside.startsWith('0-') ? Number(inside.slice(2)) : Number.NaN;
  if (Number.isInteger(gap) && gap >= 1 && gap <= longestGap) return { gap };
  const known = wildcardNames.map((one) => `<${one}>`).join(' ');
  throw new PhraseError(
    `“${cursor.phrase}” uses <${inside}>; known are ${known} and gaps from <0-1> to <0-${longestGap}>`,
  );
}

function guardSize(cursor: Cursor, size: number): void {
  if (size > mostExpansions)
    throw new PhraseError(
      `“${cursor.phrase}” stands for more than ${mostExpansions} phrases; write fewer alternatives`,
    );
}

/** Neighbouring texts become one, so that a word built from several pieces is one word. */
function joinText(expansion: Expansion): Expansion {
  if (expansion.length < 2) return expansion;
  const joined: Expansion = [];
  for (const part of expansion) {
    const last = joined.at(-1);
    if (typeof part === 'string' && typeof last === 'string') joined[joined.length - 1] = last + part;
    else joined.push(part);
  }
  return joined;
}
