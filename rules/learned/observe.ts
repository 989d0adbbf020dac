import type { PhraseBook } from '../phrases/phrase-book';
import type { Reading } from '../reading';
import { cues } from './cues';
import { placeOf } from './feature-place';
import { Seen } from './seen';
import { type SeenWords, seenWords } from './words';

/** What is to be seen in a post: in each sentence, and in the whole. */
export interface Observed {
  sentences: (Seen & { from: number; to: number })[];
  post: Seen;
}

/** Looks at a text for what learning goes by. */
export type Observe = (reading: Reading) => Observed;

const kinds = { word: 1, stem: 2, pair: 3, cue: 4, cues: 5, beside: 6, elsewhere: 7, size: 8, edge: 9 };
/** Of a longer run of words without a full stop only so many cues are paired. */
const mostPaired = 24;

/** A cue's first place in a sentence. */
interface CueHit {
  cue: number;
  first: number;
  last: number;
}

/** Registers the cues' phrases, and gives what looks at a text by them. */
export function compileObserver(book: PhraseBook): Observe {
  const groups = cues.map(({ phrases }) => book.group(phrases));
  return (reading) => {
    const words = seenWords(reading);
    const bounds = sentenceBounds(reading);
    const hits = cueHits(reading, groups, bounds.length);
    const spread = spreadOf(hits);
    const post = new Seen();
    const sentences = bounds.map(([from, to], index) => {
      const seen = Object.assign(new Seen(), { from, to });
      addWords(seen, words, from, to);
      addCues(seen, hits[index] as CueHit[]);
      addSurroundings(seen, hits, index, spread);
      seen.add(placeOf(kinds.size, sizeClass(to - from + 1)));
      seen.add(placeOf(kinds.edge, index === 0 ? 1 : index === bounds.length - 1 ? 2 : 3));
      return seen;
    });
    if (words.word.length > 0) addWords(post, words, 0, words.word.length - 1);
    addCues(post, firstOfEach(hits.flat()));
    addShape(post, reading, bounds);
    return { sentences, post };
  };
}

function sentenceBounds({ tokens }: Reading): [number, number][] {
  const bounds: [number, number][] = [];
  const { sentence } = tokens;
  for (let index = 0; index < tokens.count; index++) {
    if (index === 0 || sentence[index] !== sentence[index - 1]) bounds.push([index, index]);
    else (bounds.at(-1) as [number, number])[1] = index;
  }
  return bounds;
}

/** The cues of each sentence in the order of the list, each once. */
function cueHits(reading: Reading, groups: readonly number[], sentences: number): CueHit[][] {
  const hits: CueHit[][] = Array.from({ length: sentences }, () => []);
  const base = reading.tokens.count > 0 ? (reading.tokens.sentence[0] as number) : 0;
  groups.forEach((group, cue) => {
    if (!reading.has(group)) return;
    let before = -1;
    for (const { start, end } of reading.hits(group)) {
      const first = reading.tokenAt(start);
      const sentence = (reading.tokens.sentence[first] as number) - base;
      if (sentence === before) continue;
      before = sentence;
      hits[sentence]?.push({ cue, first, last: reading.tokenAt(end - 1) });
    }
  });
  return hits;
}

function addWords(seen: Seen, { word, stem }: SeenWords, from: number, to: number): void {
  let before = 0;
  let beforeAt = from;
  for (let index = from; index <= to; index++) {
    const own = word[index] as number;
    if (own === 0) continue;
    seen.add(placeOf(kinds.word, own), index);
    if (stem[index] !== 0) seen.add(placeOf(kinds.stem, stem[index] as number), index);
    if (before !== 0) seen.add(placeOf(kinds.pair, before, own), beforeAt, index);
    before = own;
    beforeAt = index;
  }
}

function addCues(seen: Seen, hits: readonly CueHit[]): void {
  for (const { cue, first, last } of hits) seen.add(placeOf(kinds.cue, cue + 1), first, last);
  const paired = hits.slice(0, mostPaired);
  paired.forEach((one, index) => {
    for (const other of paired.slice(index + 1))
      seen.add(placeOf(kinds.cues, one.cue + 1, other.cue + 1), one.first, one.last);
  });
}

/** What the sentences next to it speak of, and the rest of the post; `spread` is in how many sentences each cue is. */
function addSurroundings(
  seen: Seen,
  hits: readonly CueHit[][],
  index: number,
  spread: ReadonlyMap<number, number>,
): void {
  const near = new Map<number, number>();
  for (const place of [index - 1, index, index + 1])
    for (const { cue } of hits[place] ?? []) {
      near.set(cue, (near.get(cue) ?? 0) + 1);
      if (place !== index) seen.add(placeOf(kinds.beside, cue + 1));
    }
  for (const [cue, sentences] of spread)
    if (sentences > (near.get(cue) ?? 0)) seen.add(placeOf(kinds.elsewhere, cue + 1));
}

/** In how many sentences each cue is. */
function spreadOf(hits: readonly CueHit[][]): Map<number, number> {
  const spread = new Map<number, number>();
  for (const { cue } of hits.flat()) spread.set(cue, (spread.get(cue) ?? 0) + 1);
  return spread;
}

function firstOfEach(hits: readonly CueHit[]): CueHit[] {
  const first = new Map<number, CueHit>();
  for (const hit of hits) if (!first.has(hit.cue)) first.set(hit.cue, hit);
  return [...first.values()].sort((a, b) => a.cue - b.cue);
}

/** How long the post is, its longest sentence, and its words. */
function addShape(post: Seen, { tokens }: Reading, bounds: readonly [number, number][]): void {
  let units = 0;
  for (let index = 0; index < tokens.count; index++)
    units += (tokens.end[index] as number) - (tokens.start[index] as number);
  const longest = bounds.reduce((most, [from, to]) => Math.max(most, to - from + 1), 0);
  post.add(placeOf(kinds.size, 100 + sizeClass(tokens.count)));
  post.add(placeOf(kinds.size, 200 + sizeClass(longest)));
  post.add(placeOf(kinds.size, 300 + Math.min(9, Math.round((2 * units) / Math.max(1, tokens.count)))));
  post.add(placeOf(kinds.size, 400 + Math.min(9, bounds.length)));
}

/** Doubling steps. */
function sizeClass(count: number): number {
  return count < 1 ? 0 : 32 - Math.clz32(count);
}
