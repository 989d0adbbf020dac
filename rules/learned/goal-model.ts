import { unpackBytes, unpackPlaces } from './packing';

/** What was learned of the goals of one starter pack, as the model's file has it. */
interface StoredGoals {
  /** The goals' ids; after them comes, as a class of its own, that a post serves none of them. */
  goals: string[];
  /** What each class starts from, before anything is seen. */
  biases: number[];
  /** What one step of a weight is worth. */
  step: number;
  /** The hashed features that have weights: see {@link unpackPlaces}. */
  places: string;
  /** In their order, a byte of steps for each class: see {@link unpackBytes}. */
  weights: string;
}

/** By the starter pack's name. */
export type StoredGoalModel = Readonly<Record<string, StoredGoals>>;

/** What was learned of a pack's goals, ready to be used. */
export interface GoalModel {
  goals: readonly string[];
  biases: readonly number[];
  step: number;
  /** By feature, where its weights begin. */
  rows: ReadonlyMap<number, number>;
  /** In steps, for each row one after the other by class. */
  weights: Int8Array;
}

/** Unpacks a model's file. */
export function openGoalModel(stored: StoredGoalModel): GoalModel[] {
  return Object.values(stored).map(({ goals, biases, step, places, weights }) => ({
    goals,
    biases,
    step,
    rows: new Map(unpackPlaces(places).map((place, row) => [place, row * biases.length])),
    weights: unpackBytes(weights),
  }));
}
