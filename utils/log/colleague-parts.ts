import type { LoggedPost } from '../../rules/log/logged-post';

/** Where a part of a colleague's posts is kept: the chain, and the number of its first post, from 0. */
export type PartKey = [chain: string, from: number];

/** How many posts, and characters of their texts, make a part that one message can carry. */
const mostPosts = 1000;
const mostCharacters = 8_000_000;

/** Cuts the posts of an imported log into parts, so that one is read without all the others. */
export function partsOf(chain: string, posts: readonly LoggedPost[]): { key: PartKey; part: LoggedPost[] }[] {
  const parts: { key: PartKey; part: LoggedPost[] }[] = [];
  let characters = 0;
  for (const [index, post] of posts.entries()) {
    const length = post.text?.length ?? 0;
    const last = parts.at(-1)?.part;
    if (last && last.length < mostPosts && characters + length <= mostCharacters) {
      last.push(post);
      characters += length;
    } else {
      parts.push({ key: [chain, index], part: [post] });
      characters = length;
    }
  }
  return parts;
}

/** The keys of all parts of a chain. */
export function postsOfChain(chain: string): IDBKeyRange {
  return IDBKeyRange.bound([chain, 0], [chain, Number.POSITIVE_INFINITY]);
}
