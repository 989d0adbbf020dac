import type { Reading } from '../reading';
import { cues } from './cues';

/** A cue's first place in a sentence. */
export interface CueHit {
  cue: number;
  /** Token indexes, both inclusive. */
  first: number;
  last: number;
}

/** The cues of each sentence in the order of the list, each once. */
export function cueHits(reading: Reading, groups: readonly number[], sentences: number): CueHit[][] {
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

/** What stands around a sentence: the cues in those next to it, and the cues that are further away too. */
export interface Surroundings {
  beside: readonly number[];
  elsewhere: readonly number[];
}

/** The surroundings of each sentence. */
export function surroundingsOf(hits: readonly CueHit[][]): Surroundings[] {
  const inPost = new Set<number>();
  // By cue, in how many sentences: of the post, and of those that are at hand.
  const everywhere = new Uint16Array(cues.length);
  const near = new Uint16Array(cues.length);
  for (const { cue } of hits.flat()) {
    inPost.add(cue);
    everywhere[cue] = (everywhere[cue] as number) + 1;
  }
  return hits.map((own, index) => {
    const beside = [...(hits[index - 1] ?? []), ...(hits[index + 1] ?? [])];
    for (const { cue } of own) near[cue] = (near[cue] as number) + 1;
    for (const { cue } of beside) near[cue] = (near[cue] as number) + 1;
    const elsewhere: number[] = [];
    for (const cue of inPost) if ((everywhere[cue] as number) > (near[cue] as number)) elsewhere.push(cue);
    for (const { cue } of own) near[cue] = 0;
    for (const { cue } of beside) near[cue] = 0;
    return { beside: beside.map(({ cue }) => cue), elsewhere };
  });
}

/** The first hit of each cue, in the order of the list. */
export function firstOfEach(hits: readonly CueHit[]): CueHit[] {
  const first = new Map<number, CueHit>();
  for (const hit of hits) if (!first.has(hit.cue)) first.set(hit.cue, hit);
  return [...first.values()].sort((a, b) => a.cue - b.cue);
}
