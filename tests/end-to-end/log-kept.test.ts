import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { verifyLog } from '../../rules/log/verify';
import { launch, type TestBrowser } from '../browsers/browser';
import { eventually } from '../browsers/eventually';
import { builtExtension } from '../browsers/extension-build';
import type { BrowserName } from '../browsers/find-browser';
import type { Tab } from '../browsers/tab';
import { entry } from '../utils/entry';

const kills = 200;
const id = (number: number) => `00000000-0000-4000-8000-${String(number).padStart(12, '0')}`;

describe.each<BrowserName>(['chromium', 'firefox'])('the log in %s', (name) => {
  let browser: TestBrowser;
  let page: Tab;

  beforeAll(async () => {
    browser = await launch(name, { extension: builtExtension(name), proxy: undefined, headless: true });
    page = await browser.tab();
    await page.goto(browser.extensionUrl('options.html'));
  });
  afterAll(() => browser?.close());

  const ask = async <Result>(method: string, payload?: unknown) => {
    const answer = await page.run(send, method, payload ?? null);
    if (answer.failure) throw new Error(answer.failure.message);
    return answer.value as Result;
  };
  const lines = async () => (await ask<{ lines: string[] }>('exportLog', { after: -1 })).lines;
  const read = (line: string) => JSON.parse(line) as Record<string, unknown> & { entry?: { id: string } };
  const postsIn = (all: readonly string[]) => all.flatMap((line) => read(line).entry?.id ?? []);
  /** What verifying says where the closing line would be: that only this is missing. */
  const isWhole = async (all: readonly string[]) => {
    const log = await verifyLog(all);
    return !log.ok && log.line === all.length + 1;
  };

  test('the database of Goalpost 0.1 is upgraded, and keeps every entry', async () => {
    const entries = Array.from({ length: 300 }, (_, number) => ({
      ...entry(number % 60, { text: `“Élan” ${number}\u2028🎉`, reason: 'Asked for' }),
      id: id(number),
    }));
    await page.run(makeFirstDatabase, entries);
    const { entries: posts } = await ask<{ entries: { id: string }[] }>('readLog', { offset: 0, limit: 1000 });
    expect(await ask<number>('countLog')).toBe(300);
    expect(posts.toSorted((a, b) => (a.id < b.id ? -1 : 1))).toEqual(entries);
    const all = await lines();
    expect(read(all[0] ?? '')).toMatchObject({ kind: 'begin', because: 'upgraded' });
    expect(postsIn(all)).toHaveLength(300);
    expect(await isWhole(all)).toBe(true);
  });

  test(`a background that is killed ${kills} times while it logs loses nothing and doubles nothing`, {
    timeout: 400_000,
  }, async () => {
    await ask('eraseLog');
    for (let kill = 0; kill < kills; kill++) {
      // It runs, and has just begun to log these when it is killed.
      await page.run(send, 'drainOutbox', null);
      await page.run(putIntoOutbox, [
        { kind: 'post', entry: { ...entry(1), id: id(kill) }, since: kill },
        { kind: 'correction', id: id(1000 + kill), of: id(kill), rationale: `Reason ${kill}`, since: kill },
      ]);
      await pause((kill * 7) % 40);
      await browser.stopBackground();
    }
    await eventually('all is logged', async () => (await ask<{ count: number }>('drainOutbox')).count === 0, 30_000);
    const all = await lines();
    expect(postsIn(all).toSorted()).toEqual(Array.from({ length: kills }, (_, kill) => id(kill)));
    expect(all).toHaveLength(1 + 2 * kills);
    expect(await isWhole(all)).toBe(true);
    const { entries } = await ask<{ entries: { id: string; rationale?: string }[] }>('readLog', {
      offset: 0,
      limit: 1000,
    });
    expect(entries.filter((post) => post.rationale === `Reason ${Number(post.id.slice(-12))}`)).toHaveLength(kills);
  });
});

interface Extension {
  runtime: { sendMessage(message: unknown): Promise<{ value?: unknown; failure?: { message: string } }> };
  storage: { local: { set(values: object): Promise<void> } };
}

/** Runs in a page of Goalpost: sends the background a message, again where it was killed meanwhile. */
async function send(method: string, payload: unknown): Promise<{ value?: unknown; failure?: { message: string } }> {
  const own = window as unknown as { browser?: Extension; chrome: Extension };
  for (let tries = 0; ; tries++) {
    try {
      const answer = await (own.browser ?? own.chrome).runtime.sendMessage({
        method,
        ...(payload !== null && { payload }),
      });
      if (answer) return answer;
    } catch (error) {
      if (tries > 20) throw error;
    }
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

/** Runs in a page of Goalpost: what a content script does with a post. */
async function putIntoOutbox(statements: { id?: string; entry?: { id: string } }[]): Promise<void> {
  const own = window as unknown as { browser?: Extension; chrome: Extension };
  const waiting = statements.map((statement) => [`outbox:${statement.entry?.id ?? statement.id}`, statement]);
  await (own.browser ?? own.chrome).storage.local.set(Object.fromEntries(waiting));
}

/** Runs in a page of Goalpost: the database as Goalpost 0.1 made it. */
async function makeFirstDatabase(entries: object[]): Promise<void> {
  const done = (request: IDBRequest) =>
    new Promise<void>((resolve, reject) => {
      request.onsuccess = () => resolve();
      request.onerror = () => reject(request.error);
    });
  await done(indexedDB.deleteDatabase('goalpost-log'));
  const opening = indexedDB.open('goalpost-log', 1);
  opening.onupgradeneeded = () => {
    opening.result.createObjectStore('entries', { keyPath: 'id' }).createIndex('at', 'at');
  };
  await done(opening);
  const transaction = opening.result.transaction('entries', 'readwrite');
  for (const one of entries) transaction.objectStore('entries').add(one);
  await new Promise((resolve) => {
    transaction.oncomplete = resolve;
  });
  opening.result.close();
}
