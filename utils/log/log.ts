import { changedBy } from '../../rules/log/fold';
import { idOf } from '../../rules/log/id-of';
import type { LoggedPost } from '../../rules/log/logged-post';
import type { Statement } from '../../rules/log/record';
import { ensureInstallation } from '../people/author';
import { addLine, beginning, headOf } from './add-line';
import { changeLog, openLog } from './log-database';

/** A part of the log, newest first; it may hold fewer than were asked for, and none only where there are no more. */
interface LogPage {
  entries: LoggedPost[];
}

/**
 * Appends what is said of posts, each once by its id; what is said of a post that is no longer there is passed over.
 * All of it is in the log when this resolves, or none: it rejects where the disk is full.
 */
export async function appendToLog(statements: readonly Statement[]): Promise<void> {
  const installation = await ensureInstallation();
  await changeLog(async ({ lines, posts }) => {
    const at = new Date().toISOString();
    let head = headOf((await lines.openCursor(null, 'prev'))?.value);
    head ??= await addLine(lines, undefined, { ...beginning(installation, 'installed'), at });
    for (const statement of statements) {
      if ((await lines.index('id').getKey(idOf(statement))) !== undefined) continue;
      const of = statement.kind === 'post' ? statement.entry.id : statement.of;
      const before = await posts.get(of);
      if (!before && statement.kind !== 'post') continue;
      head = await addLine(lines, head, { ...statement, at });
      const after = changedBy(before, { ...statement, at });
      await (after ? posts.put(after) : posts.delete(of));
    }
  });
}

/** How many posts are fetched at once, and how many characters make a page that one message can carry. */
const batch = 100;
const mostCharacters = 8_000_000;

/** Which part of the log is read. */
export interface LogPlace {
  /** How many of the newest posts are left out. */
  offset: number;
  limit: number;
  /** Only posts older than this one: passing over 100,000 by `offset` takes seconds. */
  before?: { at: string; id: string } | undefined;
}

/** Reads up to `limit` posts, newest first, with few requests for each batch: each is a message to another process. */
export async function readLog({ offset, limit, before }: LogPlace): Promise<LogPage> {
  const index = (await openLog()).transaction('posts').store.index('at');
  const older = before && IDBKeyRange.upperBound([before.at, before.id], true);
  let cursor = await index.openKeyCursor(older, 'prev');
  if (offset > 0) cursor = (await cursor?.advance(offset)) ?? null;
  const entries: LoggedPost[] = [];
  let characters = 0;
  while (cursor && entries.length < limit && characters < mostCharacters) {
    const newest = cursor.key;
    const next = await cursor.advance(Math.min(batch, limit - entries.length));
    const range = next ? IDBKeyRange.bound(next.key, newest, true) : IDBKeyRange.upperBound(newest);
    for (const post of (await index.getAll(range)).reverse()) {
      entries.push(post);
      characters += post.text?.length ?? 0;
    }
    cursor = next;
  }
  return { entries };
}

/** How many posts there are. The browser counts them one by one: nobody who only wants to read waits for it. */
export async function countLog(): Promise<number> {
  return (await openLog()).count('posts');
}

/** Removes all that was logged; a new chain begins, and says so. */
export async function eraseLog(): Promise<void> {
  const installation = await ensureInstallation();
  await changeLog(async ({ lines, posts }) => {
    if ((await lines.count()) === 0) return;
    await lines.clear();
    await posts.clear();
    await addLine(lines, undefined, { ...beginning(installation, 'erased'), at: new Date().toISOString() });
  });
}
