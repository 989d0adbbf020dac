import type { PhraseBook } from '../phrases/phrase-book';
import type { Reading } from '../reading';
import { addCues, addShape, addStanding, addSurroundings, addWords } from './add-features';
import { type CueHit, cueHits, firstOfEach, type Surroundings, surroundingsOf } from './cue-hits';
import { cues } from './cues';
import { Seen } from './seen';
import { createWordReader, type SeenWords } from './words';

/** What is to be seen in a post: in each sentence, its places counted from its first token, and in the whole. */
export interface Observed {
  sentences: readonly Sentence[];
  post: Seen;
}

/** A sentence, by its first and its last token. */
export interface Sentence {
  from: number;
  to: number;
  /** The very same object from one text to the next where the sentence and all around it that counts are the same. */
  seen: Seen;
}

/** Looks at a text for what learning goes by. */
export type Observe = (reading: Reading) => Observed;

/** A sentence with what all that is seen in it follows from, as numbers. */
interface Known extends Sentence {
  basis: readonly number[];
}

/** Registers the cues' phrases, and gives what looks at a text by them. */
export function compileObserver(book: PhraseBook): Observe {
  const groups = cues.map(({ phrases }) => book.group(phrases));
  const seenWords = createWordReader();
  let before: readonly Known[] = [];
  return (reading) => {
    const words = seenWords(reading);
    const bounds = sentenceBounds(reading);
    const hits = cueHits(reading, groups, bounds.length);
    const surroundings = surroundingsOf(hits);
    const basis: number[] = [];
    const sentences = bounds.map(([from, to], index): Known => {
      const cuesHit = hits[index] as CueHit[];
      const around = surroundings[index] as Surroundings;
      const standing = index === 0 ? 1 : index === bounds.length - 1 ? 2 : 3;
      basis.length = 0;
      basis.push(standing, to - from);
      for (let at = from; at <= to; at++) basis.push(words.word[at] as number);
      addCueBasis(basis, cuesHit, from, around);
      // Most sentences are what they were a key before, counted from the start or from the end.
      const same = [before[index], before.at(index - bounds.length)].find((one) => one && areSame(one.basis, basis));
      if (same) return { from, to, seen: same.seen, basis: same.basis };
      const seen = new Seen();
      addWords(seen, words, from, to);
      addCues(seen, cuesHit, from);
      addSurroundings(seen, around);
      addStanding(seen, to - from + 1, standing);
      return { from, to, seen, basis: [...basis] };
    });
    before = sentences;
    return { sentences, post: seenInPost(reading, words, hits, bounds) };
  };
}

function seenInPost(
  { tokens }: Reading,
  words: SeenWords,
  hits: readonly CueHit[][],
  bounds: readonly [number, number][],
): Seen {
  const post = new Seen();
  addWords(post, words, 0, words.word.length - 1);
  addCues(post, firstOfEach(hits.flat()), 0);
  addShape(
    post,
    tokens,
    bounds.map(([from, to]) => to - from + 1),
  );
  return post;
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

/** What is seen of cues in a sentence that begins with token `from`, as numbers. */
function addCueBasis(
  basis: number[],
  hits: readonly CueHit[],
  from: number,
  { beside, elsewhere }: Surroundings,
): void {
  basis.push(hits.length);
  for (const { cue, first, last } of hits) basis.push(cue, first - from, last - from);
  basis.push(beside.length);
  for (const cue of beside) basis.push(cue);
  for (const cue of elsewhere) basis.push(cue);
}

function areSame(one: readonly number[], other: readonly number[]): boolean {
  if (one.length !== other.length) return false;
  for (let index = 0; index < one.length; index++) if (one[index] !== other[index]) return false;
  return true;
}
