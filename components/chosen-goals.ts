import type { LogEntry } from '../rules/log/log-entry';
import type { Named } from './named';

type Goals = LogEntry['goals'];

/** Goals to choose from for a post: those of the packs in force, and those it has that no pack names any more. */
export function goalsToChoose(goals: readonly Named[], has: Goals) {
  const known = new Set(goals.map(({ id }) => id));
  return [...goals, ...has.filter(({ id }) => !known.has(id))];
}

/** The goals of a post after one of them was pressed: what it had stays as it came, what is added comes from the author. */
export function toggleGoal(goals: Goals, { id, name }: Named, had: Goals): Goals {
  if (goals.some((goal) => goal.id === id)) return goals.filter((goal) => goal.id !== id);
  return [...goals, had.find((goal) => goal.id === id) ?? { id, name, by: 'author' }];
}
