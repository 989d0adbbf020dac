import type { LoggedPost } from '../log/logged-post';
import type { Results } from '../log/results';
import type { ResultsKnown } from './report';

/** All kinds of results, as a report lists them. */
export const resultKinds = [
  'reach',
  'reactions',
  'replies',
  'shares',
  'clicks',
  'applications',
] as const satisfies (keyof Results)[];

/** Sums up what is known of the results of posts. */
export function tallyResults() {
  const results: Results = {};
  const postsWith: Partial<Record<keyof Results, number>> = {};
  let postsWithResults = 0;
  return {
    add(post: LoggedPost): void {
      if (!post.results) return;
      let isKnown = false;
      for (const kind of resultKinds) {
        const count = post.results[kind];
        if (count === undefined) continue;
        isKnown = true;
        results[kind] = (results[kind] ?? 0) + count;
        postsWith[kind] = (postsWith[kind] ?? 0) + 1;
      }
      if (isKnown) postsWithResults++;
    },
    sum: (): ResultsKnown => ({ results, postsWith, postsWithResults }),
  };
}
