import { GoalChip } from '../GoalChip';
import type { LoggedPost } from './logged-post';

const outcomes: Record<LoggedPost['findings'][number]['outcome'], string> = {
  fixed: 'fixed',
  dismissed: 'let go',
  posted: 'posted with it',
  'posted-anyway': 'posted anyway',
  silent: 'not shown (pilot)',
};

/** One published post: when and where, what it served, what the coach said and what became of it. */
export function LogCard({ post, network }: { post: LoggedPost; network: string }) {
  return (
    <article class="card">
      <h3>
        {network} <time dateTime={post.at}>{toMoment(post.at)}</time>
      </h3>
      {post.text && <p class="post-text">{post.text}</p>}
      {post.goals.length > 0 ? (
        <ul class="chips" aria-label="Goals">
          {post.goals.map(({ id, name }) => (
            <li key={id}>
              <GoalChip name={name} evidence={[]} pressed />
            </li>
          ))}
        </ul>
      ) : (
        <p class="small">No goal</p>
      )}
      {post.findings.length > 0 && (
        <p class="small">{post.findings.map(({ rule, outcome }) => `${rule}: ${outcomes[outcome]}`).join(' · ')}</p>
      )}
      {post.reason && <p class="small">Your reason: {post.reason}</p>}
    </article>
  );
}

function toMoment(at: string): string {
  return new Date(at).toLocaleString('en-CA', { dateStyle: 'medium', timeStyle: 'short' });
}
