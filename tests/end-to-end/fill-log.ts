import type { LoggedPost } from '../../rules/log/logged-post';
import type { Tab } from '../browsers/tab';

interface Api {
  storage: { local: { set(items: Record<string, unknown>): Promise<void> } };
  runtime: { sendMessage(message: unknown): Promise<unknown> };
}

/** Puts posts, with what came of them, into the log the way they come: by the outbox. Asked for in a page of Goalpost. */
export async function fillLog(tab: Tab, posts: readonly LoggedPost[]): Promise<void> {
  await tab.run(async (all) => {
    const own = window as unknown as { browser?: Api; chrome: Api };
    const api = own.browser ?? own.chrome;
    const put = async (statements: { id: string; said: unknown }[]) => {
      await api.storage.local.set(Object.fromEntries(statements.map(({ id, said }) => [`outbox:${id}`, said])));
      await api.runtime.sendMessage({ method: 'drainOutbox' });
    };
    await put(all.map(({ results: _, ...entry }) => ({ id: entry.id, said: { kind: 'post', entry } })));
    await put(
      all
        .filter(({ results }) => results)
        .map(({ id: of, results }) => {
          const id = crypto.randomUUID();
          return { id, said: { kind: 'results', id, of, results, source: 'hand' } };
        }),
    );
  }, posts as LoggedPost[]);
}
