import type { LoggedPost } from '../../rules/log/logged-post';
import { mergePosts } from '../../rules/report/merge-posts';
import { readColleague } from '../log/read-colleague';
import { call } from '../messaging';
import type { service } from '../service';

/** The most the background gives at once: browsers limit the size of a message. */
const portion = 1000;

type Page = Promise<{ entries: LoggedPost[] }>;

/** All posts that a report can be made of, own and imported, each once. Rejects where they can’t be read. */
export async function readPosts(): Promise<LoggedPost[]> {
  const background = call<typeof service>();
  await background.drainOutbox();
  const logs = [
    await readAll((all) => {
      const last = all.at(-1);
      // From where the last portion ended: passing over 100,000 posts by number takes seconds.
      const before = last && { at: last.at, id: last.id };
      return background.readLog({ offset: 0, limit: portion, before });
    }),
  ];
  for (const { chain } of await background.readColleagues()) logs.push(await readColleague(chain));
  return mergePosts(logs);
}

async function readAll(read: (all: readonly LoggedPost[]) => Page): Promise<LoggedPost[]> {
  const all: LoggedPost[] = [];
  for (;;) {
    const { entries } = await read(all);
    if (entries.length === 0) return all;
    all.push(...entries);
  }
}
