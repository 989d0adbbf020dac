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
  const spread = new Map<number, number>();
  for (const { cue } of hits.flat()) spread.set(cue, (spread.get(cue) ?? 0) + 1);
  const sentences = [...spread];
  return hits.map((own, index) => {
    const near = new Uint8Array(cues.length);
    const beside = [...(hits[index - 1] ?? []), ...(hits[index + 1] ?? [])].map(({ cue }) => cue);
    for (const cue of [...beside, ...own.map((hit) => hit.cue)]) near[cue] = (near[cue] as number) + 1;
    const elsewhere = sentences.filter(([cue, count]) => count > (near[cue] as number)).map(([cue]) => cue);
    return { beside, elsewhere };
  });
}

/** The first hit of each cue, in the order of the list. */
export function firstOfEach(hits: readonly CueHit[]): CueHit[] {
  const first = new Map<number, CueHit>();
  for (const hit of hits) if (!first.has(hit.cue)) first.set(hit.cue, hit);
  return [...first.values()].sort((a, b) => a.cue - b.cue);
}
