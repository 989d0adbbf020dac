import type { Statement } from '../../rules/log/record';
import { drainOutbox, type Waiting } from './drain-outbox';
import { openLog } from './log-database';
import { isWaiting, putIntoOutbox } from './outbox';

type Unnamed<Said> = Said extends { id: string } ? Omit<Said, 'id'> : never;
type SaidOfPost = Extract<Statement, { of: string }>;

/**
 * Has something said of logged posts: kept first, so that it gets into the log even if the background is killed now.
 * @throws a sentence where one of the posts is no longer in the log, nor on its way there; nothing is kept then.
 */
export async function sayOfPosts(said: readonly Unnamed<SaidOfPost>[]): Promise<Waiting> {
  await drainOutbox();
  let missing = 0;
  for (const { of } of said) if (!(await isThere(of))) missing++;
  if (missing > 0) throw new Error(`${tell(missing, said.length)} Nothing was saved: open the log anew.`);
  await putIntoOutbox(said.map((one) => ({ ...one, id: crypto.randomUUID() }) as Statement));
  return drainOutbox();
}

async function isThere(post: string): Promise<boolean> {
  return (await (await openLog()).getKey('posts', post)) !== undefined || isWaiting(post);
}

function tell(missing: number, all: number): string {
  const which = all === 1 ? 'This post is' : `${missing} of these ${all} posts ${missing === 1 ? 'is' : 'are'}`;
  return `${which} no longer in the log: erased, withdrawn, or removed because of ${missing === 1 ? 'its' : 'their'} age.`;
}
