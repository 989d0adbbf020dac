import { featuresOf } from '../../rules/learning/features';
import type { Lesson } from '../../rules/learning/learned-goals';
import type { LogEntry } from '../../rules/log/log-entry';

/**
 * What a correction of a logged post's goals teaches, from as much of its text as the log keeps.
 * @param goals those that its author says it serves.
 * @returns undefined where no text was kept, or the goals are the same.
 */
export function lessonOfCorrection(
  { text = '', goals: before }: Pick<LogEntry, 'text' | 'goals'>,
  goals: LogEntry['goals'],
): Lesson | undefined {
  const has = (list: LogEntry['goals'], wanted: string) => list.some(({ id }) => id === wanted);
  const idsOf = (list: LogEntry['goals']) => list.map(({ id }) => id);
  const yes = idsOf(goals).filter((id) => !has(before, id));
  const no = idsOf(before).filter((id) => !has(goals, id));
  if (text.trim() === '' || yes.length + no.length === 0) return undefined;
  return { features: featuresOf(text), yes, no, untouched: idsOf(goals).filter((id) => has(before, id)) };
}
