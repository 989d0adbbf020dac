import { type LearnedGoals, likelyBy } from './learn-goals';
import type { GoalLesson } from './lessons';

/** Drafts and what was learned without them. */
interface Fold {
  learned: LearnedGoals;
  tried: readonly GoalLesson[];
}

/** How often the likeliest class was right: precision and recall of goals, and of drafts that serve none. */
export function measureGoals(parts: readonly Fold[], goals: readonly string[]) {
  const tries = parts.flatMap(({ learned, tried }) =>
    tried.map((lesson) => {
      const likely = likelyBy(learned, lesson, goals);
      return { served: lesson.goals, found: goals[likely.indexOf(Math.max(...likely))] };
    }),
  );
  const found = tries.filter((one) => one.found !== undefined);
  const right = found.filter((one) => one.served.includes(one.found as string)).length;
  const none = tries.filter((one) => one.served.length === 0);
  const saidNone = tries.filter((one) => one.found === undefined);
  const rightNone = none.filter((one) => one.found === undefined).length;
  return {
    precision: right / found.length,
    recall: right / tries.flatMap(({ served }) => served).length,
    none: none.length,
    nonePrecision: rightNone / saidNone.length,
    noneRecall: rightNone / none.length,
  };
}
