import type { GoalServed } from '../finding';
import type { GoalCounts, WeighedGoals, WeighGoals } from '../learned/weigh-goals';
import type { Reading } from '../reading';
import { type CompiledGoal, servedGoals } from './served-goals';

/** From how likely on a goal is named that no listed words show. */
export const likelyEnough = 0.4;
/** Under how likely a goal is not served though its words are there: they are said in passing, or mean something else. */
const unlikely = 0.07;

/**
 * From how likely on a draft without a goal is taken to serve none. Words of goals add to their likelihood, so that drafts
 * which serve one are far below: of those over it, by writers nobody had learned from, four in five served none.
 */
const likelyNone = 0.2;

/** The goals a draft serves, best first, and whether it may serve one that can't be named. */
interface GoalsOfDraft {
  goals: GoalServed[];
  /** A goal is served, or what was learned does not find it likely that none is. */
  mayServe: boolean;
}

/**
 * The goals a draft serves: those that its words show, unless what was learned finds them unlikely, and those that what was
 * learned finds likely by all the rest. What is shown for these are words of the draft; a goal that none show is not served.
 */
export function weighedGoals(goals: readonly CompiledGoal[], reading: Reading, weigh: WeighGoals): GoalsOfDraft {
  const byWords = servedGoals(goals, reading);
  const weighed = weigh(reading, countsOf(goals, reading));
  const shown = new Set(byWords.map(({ id }) => id));
  const others = weighed.flatMap((one) => likelyGoals(one, goals, reading)).filter(({ id }) => !shown.has(id));
  const found = [...byWords.filter(({ id }) => !isUnlikely(id, weighed)), ...others];
  return {
    goals: found.sort((a, b) => b.score - a.score),
    mayServe: found.length > 0 || weighed.some(({ none }) => none < likelyNone),
  };
}

/** Goals of packs of one's own, of which nothing was learned, go by their words alone. */
function isUnlikely(id: string, weighed: readonly WeighedGoals[]): boolean {
  return weighed.some(({ likely }) => (likely.get(id) ?? 1) < unlikely);
}

function likelyGoals({ likely, wordsFor }: WeighedGoals, goals: readonly CompiledGoal[], reading: Reading) {
  return [...likely].flatMap(([id, likelihood]): GoalServed[] => {
    if (likelihood < likelyEnough) return [];
    const listed = goals.filter((goal) => goal.id === id).flatMap((goal) => goal.evidence(reading));
    const evidence = listed.length > 0 ? listed : wordsFor(id);
    return evidence.length > 0 ? [{ id, score: Math.round(100 * likelihood) / 100, evidence }] : [];
  });
}

/** How many of each goal's words are there; told in several languages, a goal counts by its best telling. */
export function countsOf(goals: readonly CompiledGoal[], reading: Reading): Map<string, GoalCounts> {
  const counts = new Map<string, GoalCounts>();
  for (const goal of goals) {
    const count = goal.count(reading);
    const known = counts.get(goal.id);
    if (!known || 2 * count.named + count.hints > 2 * known.named + known.hints) counts.set(goal.id, count);
  }
  return counts;
}
