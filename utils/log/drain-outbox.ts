import { idOf } from '../../rules/log/id-of';
import { logEntrySchema } from '../../rules/log/log-entry';
import { type Statement, statementSchema } from '../../rules/log/record';
import { ensureInstallation } from '../people/author';
import { noteSighting } from '../sites/sightings';
import { appendToLog, eraseLog } from './log';
import { isWaiting, putIntoOutbox, readOutbox, removeFromOutbox } from './outbox';
import { pruneByPolicy } from './prune-by-policy';

/** How many posts, and things said of posts, could not be put into the log yet, and why. */
export interface Waiting {
  count: number;
  reason?: string;
}

/** One of the outbox, read; `since` is when it was put there, in milliseconds. */
interface Waits {
  key: string;
  statement: Statement;
  since: number;
}

let queue: Promise<unknown> = Promise.resolve();

/** One after another: what is erased must not be on its way into the log. */
function inTurn<Result>(work: () => Promise<Result>): Promise<Result> {
  const worked = queue.then(work);
  queue = worked.catch(() => undefined);
  return worked;
}

/** Puts all that waits into the log; what does not go in stays and is counted. */
export function drainOutbox(): Promise<Waiting> {
  return inTurn(async () => {
    // With the first start there is an id for authors to be told apart by.
    await ensureInstallation();
    const waiting = await drain();
    // What is to be removed by rule can be removed the next time as well.
    await pruneByPolicy().catch(() => undefined);
    return waiting;
  });
}

/**
 * Takes what a page has to say, also where that page is gone by now.
 * @returns why it has to wait, in a sentence; undefined where it is logged.
 * @throws a sentence where there is no room for it, neither to wait nor in the log.
 */
export async function takeStatement(statement: Statement): Promise<string | undefined> {
  try {
    await putIntoOutbox([statement]);
  } catch {
    // There may be room in the database yet.
    await logAtOnce(statement);
    return undefined;
  }
  const { reason } = await drainOutbox();
  return reason && (await isWaiting(idOf(statement))) ? reason : undefined;
}

function logAtOnce(statement: Statement): Promise<void> {
  return inTurn(() => appendToLog([statement])).catch((error) => {
    throw new Error(toReason(error));
  });
}

/** Removes every post of the log, and what waits to be put into it. */
export function eraseEverythingLogged(): Promise<void> {
  return inTurn(async () => {
    // This first: were the background killed in between, what waits would be logged after all.
    await removeFromOutbox((await readOutbox()).map(([key]) => key));
    await eraseLog();
  });
}

async function drain(): Promise<Waiting> {
  const { readable, unreadable, reason } = await readWaiting();
  /** Posts that can't be logged now: what is said of them waits with them. */
  const stuck = new Set(unreadable);
  const waiting: Waiting = { count: unreadable.length, ...(reason && { reason }) };
  if (readable.length > 1 && stuck.size === 0 && (await areLogged(readable))) return waiting;
  for (const waits of readable) {
    const { statement } = waits;
    if (statement.kind !== 'post' && stuck.has(statement.of)) continue;
    try {
      await log([waits]);
    } catch (error) {
      if (statement.kind === 'post') stuck.add(statement.entry.id);
      waiting.count += 1;
      waiting.reason = toReason(error as Error);
    }
  }
  return waiting;
}

/** All in one transaction, which is quicker by far; where one of them does not go in, none does. */
function areLogged(all: readonly Waits[]): Promise<boolean> {
  return log(all).then(
    () => true,
    () => false,
  );
}

async function log(all: readonly Waits[]): Promise<void> {
  const statements = all.map(({ statement }) => statement);
  await appendToLog(statements);
  await removeFromOutbox(all.map(({ key }) => key));
  for (const statement of statements) {
    if (statement.kind !== 'post') continue;
    const { network, surface, at } = statement.entry;
    // The post is in the log; whether the table of sites knows of it is not worth a fuss.
    await noteSighting(network, surface, { published: at }).catch(() => undefined);
  }
}

/** What waits, in the order in which it is to be logged, and the ids of what can't be read. */
async function readWaiting(): Promise<{ readable: Waits[]; unreadable: string[]; reason?: string }> {
  const readable: Waits[] = [];
  const unreadable: string[] = [];
  for (const [key, value] of await readOutbox()) {
    const waits = read(key, value);
    if (waits) readable.push(waits);
    else unreadable.push(key.slice(key.indexOf(':') + 1));
  }
  const isLater = ({ statement }: Waits) => (statement.kind === 'post' ? 0 : 1);
  readable.sort((a, b) => isLater(a) - isLater(b) || a.since - b.since);
  if (unreadable.length === 0) return { readable, unreadable };
  return { readable, unreadable, reason: 'An entry is not in the form this version of Goalpost writes.' };
}

function read(key: string, value: unknown): Waits | undefined {
  const since = (value as { since?: number } | null)?.since ?? 0;
  const { success, data } = statementSchema.safeParse(value);
  if (success) return { key, since, statement: data };
  // Goalpost 0.1 put the bare entry there.
  const old = logEntrySchema.safeParse(value);
  return old.success ? { key, since, statement: { kind: 'post', entry: old.data } } : undefined;
}

function toReason(error: Error): string {
  if (error.name === 'QuotaExceededError') return 'The disk is full, or the browser gives Goalpost no more room.';
  return `The browser’s database says: ${error.message || error.name}`;
}
