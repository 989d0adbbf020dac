import type { LoggedPost } from '../../rules/log/logged-post';
import { call } from '../messaging';
import type { service } from '../service';

/** All posts of an imported log, in its own order, for Goalpost's own pages. Rejects where they can’t be read. */
export async function readColleague(chain: string): Promise<LoggedPost[]> {
  const background = call<typeof service>();
  const posts: LoggedPost[] = [];
  for (;;) {
    const part = await background.readColleaguePosts({ chain, from: posts.length });
    if (part.length === 0) return posts;
    posts.push(...part);
  }
}
