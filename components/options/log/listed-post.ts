import type { LoggedPost } from '../../../rules/log/logged-post';
import type { ColleagueLog } from '../colleagues/colleague-log';

/** A post in the list: one's own, or one that came with a colleague's log. */
export interface ListedPost extends LoggedPost {
  /** Id of the colleague's chain; one's own posts have none. */
  chain?: string;
}

/** Own posts and colleagues' together, newest first; a post that is in several logs once. */
export function listPosts(own: readonly LoggedPost[], colleagues: readonly ColleagueLog[]): readonly ListedPost[] {
  if (colleagues.length === 0) return own;
  const listed = new Map<string, ListedPost>(own.map((post) => [post.id, post]));
  for (const { chain, posts } of colleagues)
    for (const post of posts) if (!listed.has(post.id)) listed.set(post.id, { ...post, chain });
  return [...listed.values()].sort((a, b) => (a.at < b.at ? 1 : a.at > b.at ? -1 : 0));
}
