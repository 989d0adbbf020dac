import { type ReadonlySignal, signal } from '@preact/signals';
import type { Waiting } from './drain-outbox';
import type { LogEntry } from './log-entry';
import { call } from './messaging';
import { onOutboxFilled } from './outbox';
import type { service } from './service';

/** The most the background gives at once: browsers limit the size of a message. */
const portion = 1000;

/** The log as one of Goalpost's own pages sees it. */
export interface LiveLog {
  /** Newest first. */
  entries: ReadonlySignal<readonly LogEntry[]>;
  /** What could not be put into the log, and why. */
  waiting: ReadonlySignal<Waiting>;
  erase(): Promise<void>;
}

/** Reads the log, and again with each new post, until `lifetime` aborts; entries that waited are tried once more first. */
export async function liveLog(lifetime: AbortSignal): Promise<LiveLog> {
  const background = call<typeof service>();
  const entries = signal<readonly LogEntry[]>([]);
  const waiting = signal<Waiting>({ count: 0 });

  const refresh = async () => {
    waiting.value = await background.drainOutbox();
    const all: LogEntry[] = [];
    for (let total = 1; all.length < total; ) {
      const page = await background.readLog({ offset: all.length, limit: portion });
      all.push(...page.entries);
      total = page.entries.length > 0 ? page.total : 0;
    }
    entries.value = all;
  };
  const follow = () =>
    refresh().catch((error: Error) => {
      waiting.value = { ...waiting.value, reason: `The log can’t be read: ${error.message}` };
    });

  onOutboxFilled(follow, lifetime);
  await follow();
  return {
    entries,
    waiting,
    async erase() {
      await background.eraseLog();
      await follow();
    },
  };
}
