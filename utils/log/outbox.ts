import { browser } from 'wxt/browser';
import type * as z from 'zod/mini';
import { idOf } from '../../rules/log/id-of';
import type { LogEntry } from '../../rules/log/log-entry';
import type { Statement, statementFromPageSchema } from '../../rules/log/record';
import { call } from '../messaging';
import type { service } from '../service';

const prefix = 'outbox:';

/**
 * Hands a published post to the log, from a content script.
 * @returns why it has to wait, in a sentence; undefined where it is logged, or will be as soon as the background is there.
 * @throws where there is no room for it to wait, and the background can’t take it at once either.
 */
export function sendToLog(entry: LogEntry): Promise<string | undefined> {
  return send({ kind: 'post', entry });
}

/** Hands over the link to a post that was logged. */
export async function sendLink({ id, link }: { id: string; link: string }): Promise<void> {
  await send({ kind: 'link', id: crypto.randomUUID(), of: id, link });
}

/** Withdraws a post that was logged: the site could not publish it after all. */
export async function takeBack(id: string): Promise<void> {
  await send({ kind: 'withdrawn', id: crypto.randomUUID(), of: id });
}

/**
 * By two ways at once: what is stored arrives even if the background is killed at this moment, and what the background
 * takes arrives even if the page is left at this moment, when Firefox drops what the page was about to store.
 */
async function send(statement: z.infer<typeof statementFromPageSchema>): Promise<string | undefined> {
  const [taken, stored] = await Promise.allSettled([
    call<typeof service>().takeStatement(statement),
    putIntoOutbox([statement]),
  ]);
  if (taken.status === 'fulfilled') return taken.value;
  // The write itself wakes the background by storage.onChanged.
  if (stored.status === 'fulfilled') return undefined;
  throw new Error(`${taken.reason.message} (${stored.reason.message})`);
}

/** Stores statements until they are in the log: all of them, or none where the storage is full. */
export async function putIntoOutbox(statements: readonly Statement[]): Promise<void> {
  const since = Date.now();
  const waiting = statements.map((statement) => [prefix + idOf(statement), { ...statement, since }] as const);
  await browser.storage.local.set(Object.fromEntries(waiting));
}

/** Whether what has this id waits to be put into the log. */
export async function isWaiting(id: string): Promise<boolean> {
  const key = prefix + id;
  return Boolean((await browser.storage.local.get(key))[key]);
}

/** Gives what waits to be put into the log, unparsed, by the key it is stored under. */
export async function readOutbox(): Promise<[key: string, waits: unknown][]> {
  const area: typeof browser.storage.local & { getKeys?(): Promise<string[]> } = browser.storage.local;
  // Newer browsers tell the keys alone: all else that is stored, packs above all, need not be read each time.
  // https://developer.mozilla.org/docs/Mozilla/Add-ons/WebExtensions/API/storage/StorageArea/getKeys
  const keys = await area.getKeys?.();
  const stored = await area.get(keys?.filter((key) => key.startsWith(prefix)) ?? null);
  return Object.entries(stored).filter(([key]) => key.startsWith(prefix));
}

/** Takes some out: they are in the log, or were erased. */
export async function removeFromOutbox(keys: string[]): Promise<void> {
  await browser.storage.local.remove(keys);
}

/** Calls back when something was put into the outbox, until `signal` aborts. */
export function onOutboxFilled(callback: () => void, signal: AbortSignal): void {
  const listener = (changes: Record<string, { newValue?: unknown }>, area: string) => {
    const isFilled = Object.entries(changes).some(([key, change]) => key.startsWith(prefix) && change.newValue);
    if (area === 'local' && isFilled) callback();
  };
  browser.storage.onChanged.addListener(listener);
  signal.addEventListener('abort', () => browser.storage.onChanged.removeListener(listener), { once: true });
}
