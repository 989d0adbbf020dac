import type { LoggedPost } from '../../rules/log/logged-post';
import { GoalChip } from '../GoalChip';
import { outcomeWords } from '../outcome-words';
import { PostText } from '../PostText';
import { tellResults } from '../result-words';
import { toMoment } from '../wording';
import { WhyLine } from './WhyLine';

export interface LogCardProps {
  post: LoggedPost;
  network: string;
  onWhy: (why: string) => Promise<void>;
}

/** One published post: when and where, what it served and why, what the coach said and what became of it. */
export function LogCard({ post, network, onWhy }: LogCardProps) {
  return (
    <article class="card">
      <h3>
        {network} <time dateTime={post.at}>{toMoment(post.at)}</time>
      </h3>
      {post.text && <PostText text={post.text} />}
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
      <WhyLine why={post.rationale} onSave={onWhy} />
      {post.results && <p class="small">{tellResults(post.results)}</p>}
      {post.findings.length > 0 && (
        <p class="small">{post.findings.map(({ rule, outcome }) => `${rule}: ${outcomeWords[outcome]}`).join(' · ')}</p>
      )}
      {post.reason && <p class="small">Your reason: {post.reason}</p>}
      {post.link?.startsWith('https://') && (
        <p class="small">
          <a href={post.link} target="_blank" rel="noopener noreferrer">
            See it on {network}
          </a>
        </p>
      )}
    </article>
  );
}
