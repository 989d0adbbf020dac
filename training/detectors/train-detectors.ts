import { writeFileSync } from 'node:fs';
import { type LearnedLabel, labelNames, learnedLabels } from '../../rules/learned/labels';
import { encodeWeights } from '../../rules/learned/model';
import { randomNumbers } from '../random';
import { type Calibration, calibrate, figuresAt, type Trial } from './calibrate';
import { groupsOf } from './groups';
import { type LearnedWeights, learn, scoreOf } from './learn';
import { type Lesson, lessonsOf } from './lessons';
import { type LabelledDraft, readDrafts } from './read-drafts';
import { readExamples } from './read-examples';

const drafts = new URL('../drafts/', import.meta.url);
const model = new URL('../../rules/learned/model.json', import.meta.url);

const folds = 5;
/** A weight is kept as so many steps at most, to both sides; what is less than half a step is left out. */
const mostSteps = 8;
const measuredAt = [0.3, 0.5, 0.6, 0.7, 0.8, 0.9];

/**
 * Learns the detectors from the drafts in training/drafts and from the examples of the built-in rules, and writes
 * rules/learned/model.json: the same drafts, examples and Node major give the same file, byte for byte. Prints a line for
 * each label: cross-validated precision and recall on drafts, near copies kept together, at some thresholds. No example is
 * ever measured on: it is what a rule was made to find.
 */
export async function trainDetectors(): Promise<void> {
  const read = readDrafts(drafts);
  const lessons = lessonsOf([...read, ...(await readExamples())]);
  const trials = crossValidate(read, lessons);
  const learned = learn(lessons);
  const stored = labelNames.map((label, index) => {
    const calibration = calibrate(trials[index] as Trial[]);
    report(label, trials[index] as Trial[], calibration);
    return [label, toStored(learned[index] as LearnedWeights, calibration)] as const;
  });
  writeFileSync(model, `${JSON.stringify(Object.fromEntries(stored), null, 2)}\n`);
}

/** Each draft's score by label, from models that learned from other groups of drafts. */
function crossValidate(read: readonly LabelledDraft[], lessons: readonly Lesson[]): Trial[][] {
  const random = randomNumbers(1);
  const foldOfGroup = read.map(() => Math.floor(random() * folds));
  const foldOf = groupsOf(read.map(({ text }) => text)).map((group) => foldOfGroup[group]);
  const scores = labelNames.map(() => read.map(() => Number.NEGATIVE_INFINITY));
  for (let fold = 0; fold < folds; fold++) {
    const learned = learn(lessons.filter(({ draft }) => foldOf[draft] !== fold));
    for (const lesson of lessons)
      if (foldOf[lesson.draft] === fold)
        labelNames.forEach((label, index) => {
          if ((learnedLabels[label] === 'post') !== lesson.isPost) return;
          const own = scores[index] as number[];
          own[lesson.draft] = Math.max(
            own[lesson.draft] as number,
            scoreOf(learned[index] as LearnedWeights, lesson.features),
          );
        });
  }
  return labelNames.map((label, index) =>
    read
      .map(({ labels }, draft) => ({
        score: (scores[index] as number[])[draft] as number,
        isSo: labels.includes(label),
      }))
      .filter(({ score }) => Number.isFinite(score)),
  );
}

function toStored({ bias, weights }: LearnedWeights, { slope, offset }: Calibration) {
  const most = weights.reduce((largest, weight) => Math.max(largest, Math.abs(weight)), 0);
  const step = most / mostSteps;
  const steps = Int8Array.from(weights, (weight) => Math.round(weight / step));
  return { bias, step, slope, offset, weights: encodeWeights(steps) };
}

function report(label: LearnedLabel, trials: readonly Trial[], calibration: Calibration): void {
  const drafts = trials.filter(({ isSo }) => isSo).length;
  const at = measuredAt.map((sure) => ({ sure, ...figuresAt(sure, trials, calibration) }));
  console.log(JSON.stringify({ label, drafts, at }));
}
