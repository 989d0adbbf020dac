import type { Tokens } from '../text/tokens';
import type { CueHit, Surroundings } from './cue-hits';
import { cues } from './cues';
import { placeOf } from './feature-place';
import type { Seen } from './seen';
import type { SeenWords } from './words';

const kinds = { word: 1, stem: 2, pair: 3, cue: 4, cues: 5, beside: 6, elsewhere: 7, size: 8, edge: 9 };
const besideOf = cues.map((_, cue) => placeOf(kinds.beside, cue + 1));
const elsewhereOf = cues.map((_, cue) => placeOf(kinds.elsewhere, cue + 1));
/** Of a longer run of words without a full stop only so many cues are paired. */
const mostPaired = 24;

/** The words from token `from` to `to`, both inclusive; places are counted from `from`. */
export function addWords(seen: Seen, { word, stem }: SeenWords, from: number, to: number): void {
  let before = 0;
  let beforeAt = 0;
  for (let index = from; index <= to; index++) {
    const own = word[index] as number;
    if (own === 0) continue;
    const at = index - from;
    seen.add(placeOf(kinds.word, own), at);
    if (stem[index] !== 0) seen.add(placeOf(kinds.stem, stem[index] as number), at);
    if (before !== 0) seen.add(placeOf(kinds.pair, before, own), beforeAt, at);
    before = own;
    beforeAt = at;
  }
}

/** The cues, and which of them are there together; places are counted from token `from`. */
export function addCues(seen: Seen, hits: readonly CueHit[], from: number): void {
  for (const { cue, first, last } of hits) seen.add(placeOf(kinds.cue, cue + 1), first - from, last - from);
  const paired = hits.slice(0, mostPaired);
  paired.forEach((one, index) => {
    for (const other of paired.slice(index + 1))
      seen.add(placeOf(kinds.cues, one.cue + 1, other.cue + 1), one.first - from, one.last - from);
  });
}

/** The cues in the sentences next to one, and those only in the rest of the post. */
export function addSurroundings(seen: Seen, { beside, elsewhere }: Surroundings): void {
  for (const cue of beside) seen.add(besideOf[cue] as number);
  for (const cue of elsewhere) seen.add(elsewhereOf[cue] as number);
}

/** How long a sentence is, and its standing: 1 the first, 2 the last, 3 between. */
export function addStanding(seen: Seen, tokens: number, standing: number): void {
  seen.add(placeOf(kinds.size, sizeClass(tokens)));
  seen.add(placeOf(kinds.edge, standing));
}

/** How long the post is, its longest sentence, and its words. */
export function addShape(post: Seen, { count, start, end }: Tokens, lengths: readonly number[]): void {
  let units = 0;
  for (let index = 0; index < count; index++) units += (end[index] as number) - (start[index] as number);
  post.add(placeOf(kinds.size, 100 + sizeClass(count)));
  post.add(placeOf(kinds.size, 200 + sizeClass(Math.max(0, ...lengths))));
  post.add(placeOf(kinds.size, 300 + Math.min(9, Math.round((2 * units) / Math.max(1, count)))));
  post.add(placeOf(kinds.size, 400 + Math.min(9, lengths.length)));
}

/** Doubling steps. */
function sizeClass(count: number): number {
  return count < 1 ? 0 : 32 - Math.clz32(count);
}
