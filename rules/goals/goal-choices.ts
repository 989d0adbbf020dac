import type { GoalServed } from '../finding';
import type { Goal } from '../format/goal';
import type { LogEntry } from '../log/log-entry';
import { activity } from '../narrowing/active';
import type { Pack } from '../pack';

/** Goals somebody said, or something guessed, that a post serves (true) or does not (false), by their ids. */
export type WordOnGoals = ReadonlyMap<string, boolean>;

/** Goals that authors may choose from now: those that count today, each once, told in `language` where its pack tells it so. */
export function goalChoices(packs: readonly Pack[], language?: string): Goal[] {
  const choices = new Map<string, Goal>();
  for (const goal of packs.flatMap((pack) => pack.goals)) {
    if (goal.active && !activity(goal.active)(undefined)) continue;
    const known = choices.get(goal.id);
    if (!known || (goal.language === language && known.language !== language)) choices.set(goal.id, goal);
  }
  return [...choices.values()];
}

/**
 * The goals a post serves, best first: what its author says goes before what was learned, and that before what its words
 * show.
 */
export function goalsOfPost(
  found: readonly GoalServed[],
  said: WordOnGoals,
  guessed: WordOnGoals,
  choices: readonly Goal[],
): LogEntry['goals'] {
  const place = new Map(found.map(({ id }, index) => [id, index]));
  const sourceOf = (id: string): LogEntry['goals'][number]['by'] | undefined => {
    const word = said.get(id);
    if (word !== undefined) return word ? 'author' : undefined;
    const guess = guessed.get(id);
    if (place.has(id) && guess !== false) return 'words';
    return guess ? 'learned' : undefined;
  };
  return choices
    .flatMap(({ id, name }) => {
      const by = sourceOf(id);
      return by ? [{ id, name, by }] : [];
    })
    .sort((a, b) => (place.get(a.id) ?? found.length) - (place.get(b.id) ?? found.length));
}

/** What a check is told of goals: the author's word, and what was learned where they said nothing. */
export function toDraftGoals(said: WordOnGoals, guessed: WordOnGoals): { goals: string[]; notGoals: string[] } {
  const words = [...new Map([...guessed, ...said])];
  const worded = (serves: boolean) => words.filter(([, word]) => word === serves).map(([goal]) => goal);
  return { goals: worded(true), notGoals: worded(false) };
}
