import type { Evidence } from '../finding';
import type { PhraseBook } from '../phrases/phrase-book';
import type { Reading } from '../reading';
import { type GoalModel, openGoalModel, type StoredGoalModel } from './goal-model';
import { scaleFor } from './model';
import { observerOf } from './observer-of';
import type { Seen } from './seen';
import { tellingWords } from './telling-words';

/** How many different terms and hashtags of a goal a draft has, and how many hints. */
export interface GoalCounts {
  named: number;
  hints: number;
}

/** How likely a starter's goals are served, in all that is seen in a draft. */
export interface WeighedGoals {
  /** From 0 to 1, by the goal's id. */
  likely: ReadonlyMap<string, number>;
  /** How likely it is that none is served. */
  none: number;
  /** The draft's words that speak most for a goal, in their order; none where no word does. */
  wordsFor(id: string): Evidence[];
}

/** Weighs the goals in force by their counts together with all that is seen in a draft, each starter's by themselves. */
export type WeighGoals = (reading: Reading, counts: ReadonlyMap<string, GoalCounts>) => readonly WeighedGoals[];

/** What one more term, and one more hint, adds to a goal's score; more than so many of one sort add nothing. */
const perTerm = 1.2;
const perHint = 0.6;
const mostCounted = 3;

/** What makes weighers of a model, for the phrase book that holds the goals' words; the model is unpacked when first needed. */
export function goalsFrom(stored: StoredGoalModel): (book: PhraseBook) => WeighGoals {
  let models: GoalModel[] | undefined;
  return (book) => {
    const observe = observerOf(book);
    return (reading, counts) => {
      models ??= openGoalModel(stored);
      const fitting = reading.hasWords ? models.filter(({ goals }) => goals.every((id) => counts.has(id))) : [];
      return fitting.map((model) => weighedBy(model, observe(reading).post, reading, counts));
    };
  };
}

function weighedBy(
  model: GoalModel,
  post: Seen,
  reading: Reading,
  counts: ReadonlyMap<string, GoalCounts>,
): WeighedGoals {
  const { goals } = model;
  const likely = likelihoods(scoresOf(model, post.features), goals, counts);
  return {
    likely: new Map(goals.map((id, index) => [id, likely[index] as number])),
    none: likely[goals.length] as number,
    wordsFor: (id) => tellingWords(model, goals.indexOf(id), post, reading),
  };
}

/** What the features say of each class, before the goals' own words count. */
function scoresOf({ biases, step, rows, weights }: GoalModel, features: readonly number[]): number[] {
  const steps = new Float64Array(biases.length);
  for (const feature of features) {
    const row = rows.get(feature);
    if (row !== undefined)
      for (let index = 0; index < steps.length; index++)
        steps[index] = (steps[index] as number) + (weights[row + index] as number);
  }
  const scale = step * scaleFor(features.length);
  return biases.map((bias, index) => bias + scale * (steps[index] as number));
}

/**
 * Of the goals in their order, and of none of them at last: how likely each is, by its score and its own words. Each stands by
 * itself, since a post may serve two.
 */
export function likelihoods(
  scores: readonly number[],
  goals: readonly string[],
  counts: ReadonlyMap<string, GoalCounts>,
): number[] {
  return scores.map((score, index) => 1 / (1 + Math.exp(-score - wordsOf(counts.get(goals[index] ?? '')))));
}

function wordsOf({ named, hints }: GoalCounts = { named: 0, hints: 0 }): number {
  return perTerm * Math.min(mostCounted, named) + perHint * Math.min(mostCounted, hints);
}
