import type { LoggedPost } from '../log/logged-post';

/** Brings the posts of several logs together, each once: of two copies of a post the one changed later is right. */
export function mergePosts(logs: readonly (readonly LoggedPost[])[]): LoggedPost[] {
  const posts = new Map<string, LoggedPost>();
  for (const post of logs.flat()) {
    const known = posts.get(post.id);
    if (!known || (post.changed ?? '') > (known.changed ?? '')) posts.set(post.id, post);
  }
  return [...posts.values()];
}
