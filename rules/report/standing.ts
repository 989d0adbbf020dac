import type { GoalRow } from './report';
import type { RichCell } from './section';
import { toCount, toNumber } from './wording';

/** How a goal stands against its target, in whole posts: what is shown is what it is judged by. */
export interface Standing {
  /** How many posts were asked for; undefined where there is no target in this period. */
  asked?: number;
  state: 'no target' | 'not active' | 'nothing due' | 'met' | 'near' | 'short';
}

/** From so much of the target on a goal is nearly there. */
const nearly = 0.8;

/** Tells how a goal stands. */
export function standingOf({ target, daysActive, expected, postsWhileActive }: GoalRow): Standing {
  if (!target) return { state: 'no target' };
  if (daysActive === 0) return { state: 'not active' };
  const asked = Math.round(expected ?? 0);
  if (asked === 0) return { asked, state: postsWhileActive > 0 ? 'met' : 'nothing due' };
  if (postsWhileActive >= asked) return { asked, state: 'met' };
  return { asked, state: postsWhileActive >= asked * nearly ? 'near' : 'short' };
}

/** The cell that says so. */
export function standingCell(goal: GoalRow): RichCell {
  const { state, asked = 0 } = standingOf(goal);
  if (state === 'no target') return { text: 'no target' };
  if (state === 'not active') return { text: 'not in this period' };
  if (state === 'nothing due') return { text: 'nothing due yet' };
  if (state === 'met') return { text: 'met', mark: 'met' };
  const missing = `${toCount(asked - goal.postsWhileActive, 'post')} short`;
  return { text: missing, mark: state };
}

/** What was asked for, in whole posts. */
export function askedCell(goal: GoalRow): string {
  const { asked } = standingOf(goal);
  if (asked === undefined) return '–';
  return asked === 0 ? 'less than 1' : toNumber(asked);
}
