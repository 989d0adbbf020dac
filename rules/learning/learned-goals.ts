import { featuresOf } from './features';

/** What was learned of one goal: how often its author said that a post serves it or does not, and what hashed words weigh. */
interface LearnedGoal {
  yes: number;
  no: number;
  weights: Readonly<Record<number, number>>;
}

/** What was learned from what the author said of their posts, by goal. No word of any post is in it. */
export type LearnedGoals = Readonly<Record<string, LearnedGoal>>;

/** One post, and what its author said of it. */
export interface Lesson {
  /** Its words, as `featuresOf` gives them. */
  features: number[];
  /** Goals the author said it serves, and those they said it does not. */
  yes: string[];
  no: string[];
  /** Goals its words show, which the author left as they were: nothing is learned of these. */
  untouched: string[];
}

/** So many posts have to agree before anything is guessed. */
const fewestLessons = 3;
/** How far a post has to be on one side; posts like those that were learned from are near 1. */
const sure = 0.4;
/** So many of its words have to be known. */
const fewestKnown = 3;
/** How much is learned of goals the author did not speak of. */
const aside = 0.25;
/** The weights kept for a goal: those that weigh least go. */
const mostWeights = 3000;

/**
 * Learns from one post, by the passive-aggressive rule: as little as makes it right.
 * K. Crammer et al., Online Passive-Aggressive Algorithms, JMLR 7 (2006), https://jmlr.org/papers/v7/crammer06a.html
 */
export function learnFrom(learned: LearnedGoals, { features, yes, no, untouched }: Lesson): LearnedGoals {
  if (features.length === 0) return learned;
  const next: Record<string, LearnedGoal> = { ...learned };
  for (const id of new Set([...yes, ...no, ...Object.keys(learned)])) {
    const isSaid = yes.includes(id) || no.includes(id);
    if (!isSaid && untouched.includes(id)) continue;
    const before = learned[id] ?? { yes: 0, no: 0, weights: {} };
    const side = yes.includes(id) ? 1 : -1;
    const lack = Math.max(0, 1 - side * scoreOf(before, features));
    // What nobody spoke of only holds back what other posts taught.
    const step = isSaid ? lack : Math.max(0, scoreOf(before, features)) * aside;
    next[id] = {
      yes: before.yes + (isSaid && side > 0 ? 1 : 0),
      no: before.no + (isSaid && side < 0 ? 1 : 0),
      weights: stepped(before.weights, features, side * step),
    };
  }
  return next;
}

/** Goals a text serves (true) or does not (false) as far as is sure; all others are left out. */
export function guessGoals(learned: LearnedGoals, text: string): Map<string, boolean> {
  const guesses = new Map<string, boolean>();
  const goals = Object.entries(learned);
  const features = goals.length > 0 ? featuresOf(text) : [];
  for (const [id, goal] of goals) {
    const score = scoreOf(goal, features);
    const known = features.filter((feature) => (goal.weights[feature] ?? 0) * score > 0).length;
    const lessons = score > 0 ? goal.yes : goal.no;
    if (Math.abs(score) >= sure && known >= fewestKnown && lessons >= fewestLessons) guesses.set(id, score > 0);
  }
  return guesses;
}

function scoreOf({ weights }: LearnedGoal, features: readonly number[]): number {
  const sum = features.reduce((total, feature) => total + (weights[feature] ?? 0), 0);
  return sum / Math.sqrt(features.length || 1);
}

function stepped(weights: LearnedGoal['weights'], features: readonly number[], step: number): LearnedGoal['weights'] {
  if (step === 0) return weights;
  const next: Record<number, number> = { ...weights };
  const size = step / Math.sqrt(features.length);
  for (const feature of features) next[feature] = Math.round(((next[feature] ?? 0) + size) * 1000) / 1000;
  const entries = Object.entries(next).filter(([, weight]) => weight !== 0);
  if (entries.length <= mostWeights) return Object.fromEntries(entries);
  return Object.fromEntries(entries.sort((a, b) => Math.abs(b[1]) - Math.abs(a[1])).slice(0, mostWeights));
}
