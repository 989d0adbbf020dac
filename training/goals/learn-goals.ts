import { scaleFor } from '../../rules/learned/model';
import { likelihoods } from '../../rules/learned/weigh-goals';
import type { GoalLesson } from './lessons';

/** What was learned of a pack's goals. Its classes are the goals in their order, and none of them at last. */
export interface LearnedGoals {
  biases: Float64Array;
  /** The hashed features that have weights, in ascending order. */
  features: readonly number[];
  /** In their order, a weight for each class. */
  weights: Float64Array;
}

const rounds = 250;
const rate = 0.4;
/** How much of the last step goes on in the next. */
const momentum = 0.9;
/** How strongly weights are drawn to zero. */
const shrink = 0.003;
/** What only so many drafts show says nothing of others. */
const fewestDrafts = 3;
/** Features a pack's goals keep. */
const mostKept = 700;

/**
 * A logistic regression for each goal, and for none of them, since a post may serve two; by gradient descent with momentum,
 * on what the goals' own words do not explain yet. It is done twice: the second time with the features that weighed most in the first alone, so that the model is small.
 */
export function learnGoals(lessons: readonly GoalLesson[], goals: readonly string[], kept = mostKept): LearnedGoals {
  const drafts = new Map<number, number>();
  for (const { features } of lessons)
    for (const feature of features) drafts.set(feature, (drafts.get(feature) ?? 0) + 1);
  const known = [...drafts].filter(([, count]) => count >= fewestDrafts).map(([feature]) => feature);
  const { features, weights } = learnFrom(lessons, goals, known);
  const done = features.map(
    (feature, row) => spreadOf(weights, row, goals.length + 1) * Math.sqrt(drafts.get(feature) ?? 0),
  );
  const weightiest = [...features.keys()]
    .sort((a, b) => (done[b] as number) - (done[a] as number) || a - b)
    .slice(0, kept)
    .map((row) => features[row] as number);
  return learnFrom(lessons, goals, weightiest);
}

function spreadOf(weights: Float64Array, row: number, classes: number): number {
  const own = weights.subarray(row * classes, (row + 1) * classes);
  return Math.max(...own) - Math.min(...own);
}

function learnFrom(lessons: readonly GoalLesson[], goals: readonly string[], known: readonly number[]): LearnedGoals {
  const classes = goals.length + 1;
  const features = [...known].sort((a, b) => a - b);
  const rows = new Map(features.map((feature, row) => [feature, row * classes]));
  const learned = { biases: new Float64Array(classes), features, weights: new Float64Array(features.length * classes) };
  const biasSteps = new Float64Array(classes);
  const steps = new Float64Array(learned.weights.length);
  const seen = lessons.map((lesson) => Int32Array.from(rowsOf(lesson, rows)));
  for (let round = 0; round < rounds; round++) {
    for (let at = 0; at < steps.length; at++)
      steps[at] = (steps[at] as number) * momentum - rate * shrink * (learned.weights[at] as number);
    for (let at = 0; at < classes; at++) biasSteps[at] = (biasSteps[at] as number) * momentum;
    lessons.forEach((lesson, index) => {
      const own = seen[index] as Int32Array;
      const scale = scaleFor(lesson.features.length);
      const lacks = lacksOf(sumsOf(learned, own, scale), goals, lesson);
      for (let at = 0; at < classes; at++) {
        const pull = ((lacks[at] as number) * rate) / lessons.length;
        biasSteps[at] = (biasSteps[at] as number) + pull;
        for (const row of own) steps[row + at] = (steps[row + at] as number) + pull * scale;
      }
    });
    for (let at = 0; at < steps.length; at++)
      learned.weights[at] = (learned.weights[at] as number) + (steps[at] as number);
    for (let at = 0; at < classes; at++)
      learned.biases[at] = (learned.biases[at] as number) + (biasSteps[at] as number);
  }
  return learned;
}

/** Where the weights of what was seen begin. */
function rowsOf({ features }: GoalLesson, rows: ReadonlyMap<number, number>): number[] {
  return features.flatMap((feature) => rows.get(feature) ?? []);
}

/** How likely each class is, by what was learned and by the goals' own words. */
export function likelyBy(learned: LearnedGoals, lesson: GoalLesson, goals: readonly string[]): number[] {
  const rows = new Map(learned.features.map((feature, row) => [feature, row * learned.biases.length]));
  const sums = sumsOf(learned, Int32Array.from(rowsOf(lesson, rows)), scaleFor(lesson.features.length));
  return likelihoods(sums, goals, lesson.counts);
}

function sumsOf({ biases, weights }: LearnedGoals, rows: Int32Array, scale: number): number[] {
  const sums = [...biases];
  for (const row of rows)
    for (let at = 0; at < sums.length; at++) sums[at] = (sums[at] as number) + scale * (weights[row + at] as number);
  return sums;
}

/** How much too unlikely each class was taken to be. */
function lacksOf(sums: readonly number[], goals: readonly string[], { counts, readings }: GoalLesson): number[] {
  return likelihoods(sums, goals, counts).map((likely, index) => {
    const id = goals[index];
    const saidSo = readings.filter((served) => (id === undefined ? served.length === 0 : served.includes(id)));
    return saidSo.length / readings.length - likely;
  });
}
