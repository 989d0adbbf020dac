import { appendToLog, eraseLog } from './log';
import { logEntrySchema } from './log-entry';
import { readOutbox, removeFromOutbox } from './outbox';

/** How many entries could not be put into the log yet, and why. */
export interface Waiting {
  count: number;
  reason?: string;
}

let draining: Promise<unknown> = Promise.resolve();

/** Puts every waiting entry into the log; one that does not go in stays and is counted. Calls run one after another. */
export function drainOutbox(): Promise<Waiting> {
  const drained = draining.then(drain);
  draining = drained.catch(() => undefined);
  return drained;
}

/** Removes every entry of the log, and those that wait to be put into it. */
export async function eraseEverythingLogged(): Promise<void> {
  await draining;
  for (const [key] of await readOutbox()) await removeFromOutbox(key);
  await eraseLog();
}

async function drain(): Promise<Waiting> {
  const waiting: Waiting = { count: 0 };
  for (const [key, entry] of await readOutbox()) {
    try {
      await appendToLog(logEntrySchema.parse(entry));
      await removeFromOutbox(key);
    } catch (error) {
      waiting.count += 1;
      waiting.reason = toReason(error as Error);
    }
  }
  return waiting;
}

function toReason(error: Error): string {
  if (error.name === 'QuotaExceededError') return 'The disk is full, or the browser gives Goalpost no more room.';
  if (error.name === '$ZodError') return 'An entry is not in the form this version of Goalpost writes.';
  return `The browser’s database says: ${error.message || error.name}`;
}
