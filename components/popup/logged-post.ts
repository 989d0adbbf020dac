import { toSearchable } from '../wording';

/** A published post as the log tab shows it; the log keeps more. */
export interface LoggedPost {
  id: string;
  /** ISO date-time. */
  at: string;
  network: string;
  goals: readonly { id: string; name: string }[];
  findings: readonly { rule: string; outcome: 'fixed' | 'dismissed' | 'posted' | 'posted-anyway' | 'silent' }[];
  reason?: string | undefined;
  text?: string | undefined;
}

/** What to keep of the log; '' keeps all. */
export interface LogFilter {
  words: string;
  goal: string;
  network: string;
}

/** Keeps the posts that serve the goal, were made on the network and hold every word, wherever it is shown. */
export function filterPosts<Post extends LoggedPost>(posts: readonly Post[], filter: LogFilter): readonly Post[] {
  const words = toSearchable(filter.words).split(/\s+/);
  return posts.filter((post) => {
    if (filter.network !== '' && post.network !== filter.network) return false;
    if (filter.goal !== '' && !post.goals.some(({ id }) => id === filter.goal)) return false;
    const rules = post.findings.map(({ rule, outcome }) => `${rule} ${outcome}`);
    const shown = [post.text, post.reason, post.network, ...post.goals.map(({ name }) => name), ...rules];
    const text = toSearchable(shown.join(' '));
    return words.every((word) => text.includes(word));
  });
}
