import { likelyEnough } from '../../rules/goals/weighed-goals';
import { type LearnedGoals, likelyBy } from './learn-goals';
import type { GoalLesson } from './lessons';

/** Drafts and what was learned without them. */
interface Fold {
  learned: LearnedGoals;
  tried: readonly GoalLesson[];
}

/**
 * How right it was by its likelihoods alone, against what a draft's author said: precision and recall of goals, and of drafts
 * that serve none.
 */
export function measureGoals(parts: readonly Fold[], goals: readonly string[]) {
  const tries = parts.flatMap(({ learned, tried }) =>
    tried.map((lesson) => {
      const likely = likelyBy(learned, lesson, goals);
      const found = goals.filter((_, index) => (likely[index] as number) >= likelyEnough);
      const [served = []] = lesson.readings;
      return { served, found, right: found.filter((id) => served.includes(id)).length };
    }),
  );
  const right = tries.reduce((sum, one) => sum + one.right, 0);
  const none = tries.filter(({ served }) => served.length === 0);
  const saidNone = tries.filter(({ found }) => found.length === 0);
  const rightNone = none.filter(({ found }) => found.length === 0).length;
  return {
    precision: right / tries.flatMap(({ found }) => found).length,
    recall: right / tries.flatMap(({ served }) => served).length,
    none: none.length,
    nonePrecision: rightNone / saidNone.length,
    noneRecall: rightNone / none.length,
  };
}
