import { writeFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { groupClues, groupLikelihood, likely } from '../../rules/tone/group-clues';
import { type Emotion, ekman, emotions, groups, outputs } from '../../rules/tone/levels';
import type { PackedModel } from '../../rules/tone/model';
import { pack } from '../../rules/tone/packing';
import { bestThreshold, calibrate, sureFrom } from './calibrate';
import { type FitOptions, type Fitted, fitWeights, sumsOf } from './fit-weights';
import { holds, type Lesson, targetsOf } from './lesson';
import { macroF1 } from './measure';
import { quantize, strongest, unquantized } from './shrink';
import { frequentKeys, keysOf, placesIn } from './vectors';
import { weighClues } from './weigh-clues';

interface ModelOptions extends FitOptions {
  /** A feature is looked at if so many texts have it; of these so many are kept. */
  fewest: number;
  mostFeatures: number;
  /** How large a step of weight is, in standard deviations; and which part of a step is too little to be kept. */
  coarseness: number;
  idle: number;
  /** How far the sums are trusted as they are, in texts; and what likelihood a label must have at least to be said. */
  trust: number;
  leastLikely: number;
  /** How many texts must sound so before it is known whether that is mostly right. */
  fewestSaid: number;
}

/**
 * Trains one language's model, chooses likelihoods and thresholds on texts it was not trained on, writes it and prints how right it is.
 * @param lessons what it learns from.
 * @param judged what thresholds are chosen by.
 */
export function trainModel(
  language: string,
  lessons: readonly Lesson[],
  judged: readonly Lesson[],
  options: ModelOptions,
): void {
  const { keys, fitted, step, steps } = small(lessons, options);
  const sums = sumsOf(
    fitted,
    placesIn(
      keys,
      judged.map(({ text }) => keysOf(text)),
    ),
  );
  const byOutput = outputs.map((members, output) => {
    const held = judged.map(({ labels }) => holds(members, labels));
    return calibrate(
      sums.map((one) => one[output] as number),
      held,
      options.trust,
    );
  });
  const likelihoods = sums.map((one) =>
    byOutput.map(({ slope, offset }, output) => likely(slope * (one[output] as number) + offset)),
  );
  const byEmotion = emotions.map((label, output) => {
    const scores = likelihoods.map((one) => one[output] as number);
    const near = Object.values(ekman).find((group: readonly Emotion[]) => group.includes(label)) ?? [];
    const chosen = choose(
      scores,
      judged.map(({ labels }) => labels.includes(label)),
      options,
    );
    // Who judged often chose the emotion next to it: annoyed for angry.
    const right = judged.map(({ labels }) => holds(near, labels));
    return { ...chosen, sure: Math.max(chosen.threshold, sureFrom(scores, right, options.fewestSaid)) };
  });
  const byGroup = groups.map((members, group) => {
    const clues = sums.map((one, text) => groupClues(one, likelihoods[text] as number[], group));
    const held = judged.map(({ labels }) => holds(members, labels));
    const weights = weighClues(clues, held);
    const scores = clues.map((one) => groupLikelihood(weights, one));
    return { weights, ...choose(scores, held, options) };
  });
  const model: PackedModel = {
    bias: [...fitted.bias],
    step,
    slope: byOutput.map(({ slope }) => slope),
    offset: byOutput.map(({ offset }) => offset),
    threshold: byEmotion.map(({ threshold }) => threshold),
    sure: byEmotion.map(({ sure }) => sure),
    groups: byGroup.map(({ weights, threshold }) => ({ weights, threshold })),
    keys: pack.gaps(keys.map((key, at) => key - (keys[at - 1] ?? -1))),
    weights: pack.weights([...steps]),
  };
  const written = `${JSON.stringify(model)}\n`;
  writeFileSync(new URL(`../../rules/tone/models/${language}.json`, import.meta.url), written);
  const f1 = macroF1(byEmotion, byGroup);
  console.log(
    JSON.stringify({ language, lessons: lessons.length, features: keys.length, gzip: gzipSync(written).length, f1 }),
  );
}

/** Fits all features, then only those that matter most, and rounds what is left. */
function small(lessons: readonly Lesson[], options: ModelOptions) {
  const found = lessons.map(({ text }) => keysOf(text));
  const targets = lessons.map(({ labels }) => targetsOf(labels));
  const frequent = frequentKeys(found, options.fewest);
  const all = placesIn(frequent, found);
  const whole = fitWeights(all, targets, frequent.length, options);
  const keys = Array.from(strongest(whole, all, options.mostFeatures), (at) => frequent[at] as number);
  const { weights, bias } = fitWeights(placesIn(keys, found), targets, keys.length, options);
  const { step, steps } = quantize({ weights, bias }, options.coarseness, options.idle);
  const fitted: Fitted = {
    weights: unquantized(step, steps),
    bias: bias.map((weight) => Number(weight.toPrecision(5))),
  };
  return { keys, fitted, step, steps };
}

/** From which likelihood on it is told, and of which texts it then is. */
function choose(scores: readonly number[], held: readonly boolean[], { leastLikely }: ModelOptions) {
  const threshold = Math.max(leastLikely, bestThreshold(scores, held));
  return { threshold, held, told: scores.map((score) => score >= threshold) };
}
