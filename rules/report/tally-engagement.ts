import { type Engagement, engagements } from '../format/engagement';
import type { LoggedPost } from '../log/logged-post';
import type { Report } from './report';
import { tallyResults } from './tally-results';

/** What makes a post more than a broadcast. */
const conversing: readonly Engagement[] = ['invites', 'asks', 'thanks'];

/** Counts what posts do for the people who read them. */
export function tallyEngagement() {
  const counts = byEngagement(() => 0);
  const results = byEngagement(tallyResults);
  let unknown = 0;
  let onlyBroadcast = 0;
  return {
    add(post: LoggedPost): void {
      if (!post.engagement) {
        unknown++;
        return;
      }
      for (const engagement of new Set(post.engagement)) {
        counts[engagement]++;
        results[engagement].add(post);
      }
      if (!post.engagement.some((engagement) => conversing.includes(engagement))) onlyBroadcast++;
    },
    sum: (): Report['engagement'] => ({
      counts,
      unknown,
      onlyBroadcast,
      results: byEngagement((engagement) => results[engagement].sum()),
    }),
  };
}

function byEngagement<Value>(make: (engagement: Engagement) => Value): Record<Engagement, Value> {
  return Object.fromEntries(engagements.map((engagement) => [engagement, make(engagement)])) as Record<
    Engagement,
    Value
  >;
}
