import type { LoggedPost } from './logged-post';
import type { Line, Statement } from './record';

/** A post, and the line that says something of it; undefined where no post is left. */
export function changedBy(post: LoggedPost | undefined, said: Statement & { at: string }): LoggedPost | undefined {
  if (said.kind === 'post') return post ?? said.entry;
  if (!post || said.kind === 'withdrawn') return undefined;
  const changed = { ...post, changed: said.at };
  switch (said.kind) {
    case 'link':
      return { ...changed, link: said.link };
    case 'results':
      // By hand all is said anew, so that a slip can be taken away; files add to each other what each knows.
      return { ...changed, results: said.source === 'hand' ? said.results : { ...post.results, ...said.results } };
    case 'correction': {
      const { rationale = post.rationale, ...rest } = changed;
      return {
        ...rest,
        isCorrected: true,
        goals: said.goals ?? post.goals,
        ...((said.rationale ?? rationale) && { rationale: said.rationale ?? rationale }),
      };
    }
  }
}

/**
 * The posts of a log as they stand, in the order in which they were logged: corrections, links and results in their
 * place, withdrawn posts left out, and what is said of posts that are no longer there passed over.
 * @param lines of a log that was verified.
 */
export function foldLog(lines: Iterable<string>): LoggedPost[] {
  const posts = new Map<string, LoggedPost>();
  for (const text of lines) {
    if (text === '') continue;
    const line = JSON.parse(text) as Line | { kind: 'end' };
    if (line.kind === 'begin' || line.kind === 'pruned' || line.kind === 'end') continue;
    const id = line.kind === 'post' ? line.entry.id : line.of;
    const post = changedBy(posts.get(id), line);
    if (post) posts.set(id, post);
    else posts.delete(id);
  }
  return [...posts.values()];
}
