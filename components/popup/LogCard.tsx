import type { LoggedPost } from '../../rules/log/logged-post';
import { OutsideLink } from '../OutsideLink';
import { outcomeWords } from '../outcome-words';
import { PostText } from '../PostText';
import { tellResults } from '../result-words';
import { ServedGoals } from '../ServedGoals';
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
      <ServedGoals goals={post.goals} />
      <WhyLine why={post.rationale} onSave={onWhy} />
      {post.results && <p class="small">{tellResults(post.results)}</p>}
      {post.findings.length > 0 && (
        <p class="small">{post.findings.map(({ rule, outcome }) => `${rule}: ${outcomeWords[outcome]}`).join(' · ')}</p>
      )}
      {post.reason && <p class="small">Your reason: {post.reason}</p>}
      {post.link && (
        <p class="small">
          <OutsideLink address={post.link}>See it on {network}</OutsideLink>
        </p>
      )}
    </article>
  );
}
