import { emotions, groups, outputs } from './levels';

/** By group: which output sums it up, and which outputs are its emotions. */
const places = groups.map((group) => ({
  own: group.length > 1 ? outputs.indexOf(group) : emotions.indexOf(group[0] ?? 'neutral'),
  members: group.map((label) => emotions.indexOf(label)),
}));
/** Nothing is so sure that its odds have no logarithm. */
const surest = 1 - 1e-6;

/**
 * What tells whether a group holds of a text: its own sum, how likely one of its emotions holds at least, as log odds, and
 * how likely each output is. All together are right more often than the group's own sum.
 * @param sums by output, as a model adds them up; `likelihoods` 0..1, by output.
 */
export function groupClues(sums: ArrayLike<number>, likelihoods: readonly number[], group: number): number[] {
  const { own, members } = places[group] as (typeof places)[number];
  const none = members.reduce((product, member) => product * (1 - Math.min(surest, likelihoods[member] as number)), 1);
  return [sums[own] as number, Math.log((1 - none + 1e-9) / none), ...likelihoods];
}

/** How likely a group holds, 0..1. @param weights by clue; the last one counts without any. */
export function groupLikelihood(weights: readonly number[], clues: readonly number[]): number {
  return likely(clues.reduce((sum, clue, at) => sum + clue * (weights[at] as number), weights[clues.length] as number));
}

/** Log odds as a likelihood, 0..1. */
export function likely(sum: number): number {
  return 1 / (1 + Math.exp(-sum));
}
