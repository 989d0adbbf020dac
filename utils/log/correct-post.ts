import type { LogEntry } from '../../rules/log/log-entry';
import { learnLesson } from '../goals-learned/learn';
import { lessonOfCorrection } from '../goals-learned/lesson-of-correction';
import type { Waiting } from './drain-outbox';
import { openLog } from './log-database';
import { sayOfPosts } from './say-of-posts';

/**
 * Has the author say otherwise of a logged post, and learns from what they said of its goals as from what they say while
 * they write.
 * @throws a sentence where the post is no longer in the log.
 */
export async function correctPost(said: {
  of: string;
  goals?: LogEntry['goals'] | undefined;
  rationale?: string | undefined;
}): Promise<Waiting> {
  const before = await (await openLog()).get('posts', said.of);
  const waiting = await sayOfPosts([{ kind: 'correction', ...said }]);
  const lesson = before && said.goals && lessonOfCorrection(before, said.goals);
  if (lesson) await learnLesson(lesson);
  return waiting;
}
