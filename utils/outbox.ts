import { browser } from 'wxt/browser';
import type { LogEntry } from './log-entry';
import { call } from './messaging';
import type { service } from './service';

const prefix = 'outbox:';

/**
 * Hands a published post to the log, from a content script. The entry is stored first, in the extension's own storage,
 * so that it arrives even if the background is killed at this moment. Rejects where that storage is full.
 */
export async function sendToLog(entry: LogEntry): Promise<void> {
  await browser.storage.local.set({ [prefix + entry.id]: entry });
  // The write itself wakes the background by storage.onChanged; this is only faster, and may fail.
  await call<typeof service>()
    .drainOutbox()
    .catch(() => undefined);
}

/** Gives the entries that wait to be put into the log, unparsed, by the key they are stored under. */
export async function readOutbox(): Promise<[key: string, entry: unknown][]> {
  const stored = await browser.storage.local.get(null);
  return Object.entries(stored).filter(([key]) => key.startsWith(prefix));
}

/** Takes an entry out: it is in the log, or was erased. */
export async function removeFromOutbox(key: string): Promise<void> {
  await browser.storage.local.remove(key);
}

/** Calls back when an entry was put into the outbox, until `signal` aborts. */
export function onOutboxFilled(callback: () => void, signal: AbortSignal): void {
  const listener = (changes: Record<string, { newValue?: unknown }>, area: string) => {
    const isFilled = Object.entries(changes).some(([key, change]) => key.startsWith(prefix) && change.newValue);
    if (area === 'local' && isFilled) callback();
  };
  browser.storage.onChanged.addListener(listener);
  signal.addEventListener('abort', () => browser.storage.onChanged.removeListener(listener), { once: true });
}
