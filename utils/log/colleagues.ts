import type { LoggedPost } from '../../rules/log/logged-post';
import type { WholeLog } from '../../rules/log/verify';
import { partsOf, postsOfChain } from './colleague-parts';
import { openLog } from './log-database';

/** A log that was imported: whose it is, and how far it goes. */
export interface Colleague extends Omit<WholeLog, 'ok'> {
  /** The name of the file it came from. */
  file: string;
  /** ISO date-time. */
  imported: string;
  /** Names and units that its posts give. */
  names: string[];
  units: string[];
}

/** The same as it is kept. */
export interface KeptColleague extends Colleague {
  /** How the hash of each line begins, by which an earlier state of the log is known; not kept of the first imports. */
  hashes?: string[];
}

/** Gives what is known of each imported log, without its posts. */
export async function readColleagues(): Promise<Colleague[]> {
  return (await (await openLog()).getAll('colleagues')).map(({ hashes: _, ...colleague }) => colleague);
}

/** Gives what was imported of a chain; undefined where nothing was. */
export async function readColleague(chain: string): Promise<KeptColleague | undefined> {
  return (await openLog()).get('colleagues', chain);
}

/** Keeps an imported log and its posts, in place of what was imported of its chain before. */
export async function keepColleague(colleague: KeptColleague, posts: readonly LoggedPost[]): Promise<void> {
  const { chain } = colleague;
  const transaction = (await openLog()).transaction(['colleagues', 'colleaguePosts'], 'readwrite');
  const kept = transaction.objectStore('colleaguePosts');
  await Promise.all([
    transaction.objectStore('colleagues').put(colleague),
    kept.delete(postsOfChain(chain)),
    ...partsOf(chain, posts).map(({ key, part }) => kept.put(part, key)),
    transaction.done,
  ]);
}

/** Reads the part of an imported log's posts that begins with post number `from`, in its own order; none after the last. */
export async function readColleaguePosts({ chain, from }: { chain: string; from: number }): Promise<LoggedPost[]> {
  return (await (await openLog()).get('colleaguePosts', [chain, from])) ?? [];
}

/** Removes imported logs with their posts; all of them where no chain is named. */
export async function removeColleagues(chain?: string): Promise<void> {
  const transaction = (await openLog()).transaction(['colleagues', 'colleaguePosts'], 'readwrite');
  await Promise.all([
    transaction.objectStore('colleagues').delete(chain ?? IDBKeyRange.lowerBound('')),
    transaction
      .objectStore('colleaguePosts')
      .delete(chain === undefined ? IDBKeyRange.lowerBound([]) : postsOfChain(chain)),
    transaction.done,
  ]);
}
