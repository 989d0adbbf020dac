import { places } from '../../rules/learned/feature-place';
import { labelNames } from '../../rules/learned/labels';
import { scaleFor } from '../../rules/learned/model';
import { hashText } from '../../rules/text/hash-text';
import { randomNumbers } from '../random';
import type { Lesson } from './lessons';

/** What was learned of one label: a weight for each place, and what it starts from. */
export interface LearnedWeights {
  bias: number;
  weights: Float32Array;
}

/** How it is learned. */
interface LearningOptions {
  rounds: number;
  rate: number;
  /** How strongly weights are drawn to zero. */
  shrink: number;
  /** What a lesson that is so counts, of those that are not so at 1. */
  positive: number;
  /** So many weights a label has at most. */
  kept: number;
}

const learningOptions: LearningOptions = { rounds: 16, rate: 0.15, shrink: 0.03, positive: 1, kept: 1200 };

/**
 * Logistic regression, one label after the other, with a step of its own for each weight.
 * J. Duchi et al., Adaptive Subgradient Methods, JMLR 12 (2011), https://jmlr.org/papers/v12/duchi11a.html
 * It is done twice: the second time with what weighed most in the first alone, so that the model is small.
 * Lessons are shuffled by numbers that go by the label's name: the same lessons give a label the same weights, whichever
 * others are learned.
 */
export function learn(lessons: readonly Lesson[], options = learningOptions): LearnedWeights[] {
  const drafts = seenInDrafts(lessons);
  const known = lessons.map((lesson) => withScale(lesson, (feature) => (drafts[feature] as number) >= fewestDrafts));
  return labelNames.map((name, label) => {
    const own = known.filter(({ answers }) => answers[label] !== -1);
    const seed = hashText(name);
    const kept = weightiest(learnOne(own, label, seed, options).weights, drafts, options.kept);
    const fewer = own.map((lesson) => ({
      ...lesson,
      features: lesson.features.filter((feature) => kept.has(feature)),
    }));
    return learnOne(fewer, label, seed, options);
  });
}

/** A lesson with what one of its features counts, by how many it had at first. */
interface ScaledLesson extends Lesson {
  scale: number;
}

function withScale(lesson: Lesson, isKnown: (feature: number) => boolean): ScaledLesson {
  return { ...lesson, scale: scaleFor(lesson.features.length), features: lesson.features.filter(isKnown) };
}

/** The features that do most: by weight, and by how often they are there. */
function weightiest(weights: Float32Array, drafts: Uint16Array, most: number): Set<number> {
  const done = (feature: number) => Math.abs(weights[feature] as number) * Math.sqrt(drafts[feature] as number);
  const features = [...weights.keys()].filter((feature) => weights[feature] !== 0);
  return new Set(features.sort((a, b) => done(b) - done(a) || a - b).slice(0, most));
}

/** What only so many drafts show says nothing of others. */
const fewestDrafts = 3;

/** In how many drafts each feature is. */
function seenInDrafts(lessons: readonly Lesson[]): Uint16Array {
  const counts = new Uint16Array(places);
  const last = new Int32Array(places).fill(-1);
  for (const { draft, features } of lessons)
    for (const feature of features) {
      if (last[feature] !== draft) counts[feature] = (counts[feature] as number) + 1;
      last[feature] = draft;
    }
  return counts;
}

function learnOne(
  lessons: readonly ScaledLesson[],
  label: number,
  seed: number,
  options: LearningOptions,
): LearnedWeights {
  const { rounds, rate, shrink, positive } = options;
  const weights = new Float32Array(places);
  const squares = new Float32Array(places);
  let bias = -2;
  let biasSquares = 1;
  const order = lessons.map((_, index) => index);
  const random = randomNumbers(seed);
  for (let round = 0; round < rounds; round++) {
    shuffle(order, random);
    for (const index of order) {
      const { features, answers, scale } = lessons[index] as ScaledLesson;
      let score = bias;
      for (const feature of features) score += scale * (weights[feature] as number);
      const answer = answers[label] as number;
      const slope = (1 / (1 + Math.exp(-score)) - answer) * (answer === 1 ? positive : 1);
      biasSquares += slope * slope;
      bias -= (rate * slope) / Math.sqrt(biasSquares);
      for (const feature of features) {
        const gradient = slope * scale + shrink * (weights[feature] as number);
        squares[feature] = (squares[feature] as number) + gradient * gradient;
        weights[feature] =
          (weights[feature] as number) - (rate * gradient) / (Math.sqrt(squares[feature] as number) + 1e-4);
      }
    }
  }
  return { bias, weights };
}

/** How much a lesson is so, from minus infinity to infinity. */
export function scoreOf({ bias, weights }: LearnedWeights, features: readonly number[]): number {
  const scale = scaleFor(features.length);
  let score = bias;
  for (const feature of features) score += scale * (weights[feature] as number);
  return score;
}

function shuffle(order: number[], random: () => number): void {
  for (let index = order.length - 1; index > 0; index--) {
    const other = Math.floor(random() * (index + 1));
    [order[index], order[other]] = [order[other] as number, order[index] as number];
  }
}
