import { writeFileSync } from 'node:fs';
import { packBytes, packPlaces } from '../../rules/learned/packing';
import { findPacks } from '../../utils/cli/find-pack';
import { groupsOf } from '../detectors/groups';
import { type LabelledDraft, readDrafts } from '../detectors/read-drafts';
import { randomNumbers } from '../random';
import { starters } from '../starters';
import { type LearnedGoals, learnGoals } from './learn-goals';
import { type GoalLesson, goalExamples, goalLessons, goalsOf } from './lessons';
import { measureGoals } from './measure-goals';

const drafts = new URL('../drafts/', import.meta.url);
const model = new URL('../../rules/learned/goal-model.json', import.meta.url);
const folds = 5;
/** A weight is kept as so many steps at most, to both sides. */
const mostSteps = 12;

/**
 * Learns the starters' goals from the drafts in training/drafts and from the goals' own examples, and writes
 * rules/learned/goal-model.json: the same drafts, packs and Node major give the same file, byte for byte. Prints a line for
 * each pack: how right it was on drafts, cross-validated with near copies kept together.
 */
export async function trainGoals(): Promise<void> {
  const read = readDrafts(drafts).filter(({ goals, labels }) => goals.length > 0 || labels.includes('off-goal'));
  const stored: Record<string, unknown> = {};
  for (const starter of starters) {
    const own = read.filter(({ org }) => org === starter);
    const { packs } = await findPacks([starter], false);
    const goals = goalsOf(packs);
    const lessons = goalLessons([...own, ...goalExamples(packs)], packs);
    console.log(JSON.stringify({ goals: starter, drafts: own.length, ...crossValidate(own, lessons, goals) }));
    stored[starter] = toStored(learnGoals(lessons, goals), goals);
  }
  writeFileSync(model, `${JSON.stringify(stored, null, 2)}\n`);
}

function crossValidate(own: readonly LabelledDraft[], lessons: readonly GoalLesson[], goals: readonly string[]) {
  const random = randomNumbers(1);
  const foldOfGroup = own.map(() => Math.floor(random() * folds));
  const foldOf = groupsOf(own.map(({ text }) => text)).map((group) => foldOfGroup[group]);
  return measureGoals(
    Array.from({ length: folds }, (_, fold) => {
      const learned = learnGoals(
        lessons.filter((_, index) => foldOf[index] !== fold),
        goals,
      );
      return { learned, tried: lessons.filter((_, index) => foldOf[index] === fold) };
    }),
    goals,
  );
}

function toStored({ biases, features, weights }: LearnedGoals, goals: readonly string[]) {
  const step = weights.reduce((most, weight) => Math.max(most, Math.abs(weight)), 0) / mostSteps;
  const rows = features.map((place, row) => ({
    place,
    steps: [...weights.subarray(row * biases.length, (row + 1) * biases.length)].map((weight) =>
      Math.round(weight / step),
    ),
  }));
  const told = rows.filter(({ steps }) => steps.some((value) => value !== 0));
  return {
    goals,
    biases: [...biases],
    step,
    places: packPlaces(told.map(({ place }) => place)),
    weights: packBytes(Int8Array.from(told.flatMap(({ steps }) => steps))),
  };
}
