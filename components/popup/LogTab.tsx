import type { LoggedPost } from '../../rules/log/logged-post';
import type { ReportGoal } from '../../rules/report/report';
import { EmptyLog } from '../EmptyLog';
import { type Named, nameOf } from '../named';
import { WaitingNotice } from '../WaitingNotice';
import { LogCard } from './LogCard';
import { WeekGlance } from './WeekGlance';

/** How many posts are shown here: all of them are one press away. */
const few = 10;

export interface LogTabProps {
  /** Newest first; this month's at least. */
  posts: readonly LoggedPost[];
  /** Posts that could not be put into the log yet, and why. */
  waiting: { count: number; reason?: string };
  networks: readonly Named[];
  /** Goals of the packs in force. */
  goals: readonly ReportGoal[];
  /** Addresses of the pages that say more. */
  pages: { posts: string; report: string; privacy: string };
  /** Says why a post was made, by its id; rejects with a sentence for the person. */
  onWhy: (of: string, why: string) => Promise<void>;
}

/** What was published: this week against the targets, then the newest posts with their goals. */
export function LogTab({ posts, waiting, networks, goals, pages, onWhy }: LogTabProps) {
  const isEmpty = posts.length === 0 && waiting.count === 0 && !waiting.reason;
  return (
    <>
      <WaitingNotice {...waiting} />
      {isEmpty ? <EmptyLog /> : <WeekGlance posts={posts} goals={goals} today={new Date()} />}
      <nav class="actions" aria-label="More of the log">
        <a href={pages.posts} target="_blank" rel="noopener">
          All posts
        </a>
        <a href={pages.report} target="_blank" rel="noopener">
          Report
        </a>
        <a href={pages.privacy} target="_blank" rel="noopener">
          What can my employer see?
        </a>
      </nav>
      {!isEmpty && (
        <>
          <h2>Newest posts</h2>
          <ol class="log">
            {posts.slice(0, few).map((post) => (
              <li key={post.id}>
                <LogCard post={post} network={nameOf(post.network, networks)} onWhy={(why) => onWhy(post.id, why)} />
              </li>
            ))}
          </ol>
        </>
      )}
    </>
  );
}
