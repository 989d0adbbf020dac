import { GoalChip } from '../../GoalChip';
import { outcomeWords } from '../../outcome-words';
import { PostText } from '../../PostText';
import { tellResults } from '../../result-words';
import { toLabel, toMoment } from '../../wording';
import type { ListedPost } from './listed-post';
import type { LogDesk, Named } from './log-desk';
import { whoWrote } from './PostLine';
import { PurposeForm } from './PurposeForm';
import { ResultsForm } from './ResultsForm';

export interface PostDetailsProps extends Pick<LogDesk, 'onCorrect' | 'onResults'> {
  post: ListedPost;
  network: string;
  /** Goals of the packs in force. */
  goals: readonly Named[];
  onClose: () => void;
}

/** A post in full: why it was made and what came of it, to put right; what the coach said; who and where. */
export function PostDetails({ post, network, goals, onCorrect, onResults, onClose }: PostDetailsProps) {
  const isOwn = post.chain === undefined;
  return (
    <aside
      class="grid-details"
      aria-labelledby="post-details-title"
      onKeyDown={(event) => event.key === 'Escape' && onClose()}
    >
      <header>
        <h3 id="post-details-title">
          {network}, <time dateTime={post.at}>{toMoment(post.at)}</time>
        </h3>
        <button type="button" class="button quiet" onClick={onClose}>
          Close
        </button>
      </header>
      {post.text && <PostText text={post.text} />}
      {post.link?.startsWith('https://') && (
        <p>
          <a href={post.link} target="_blank" rel="noopener noreferrer">
            See it on {network}
          </a>
        </p>
      )}
      {isOwn ? (
        <>
          <PurposeForm post={post} goals={goals} onCorrect={onCorrect} />
          <ResultsForm post={post} onResults={onResults} />
        </>
      ) : (
        <Colleagues post={post} />
      )}
      {post.findings.length > 0 && (
        <section>
          <h4>What the coach said</h4>
          <ul class="lines">
            {post.findings.map(({ rule, clause, outcome }, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: a rule may be there twice; findings never move.
              <li key={index}>
                {rule}
                {clause && ` (clause ${clause})`}: {outcomeWords[outcome]}
              </li>
            ))}
          </ul>
          {post.reason && <p class="small">Reason for posting anyway: {post.reason}</p>}
        </section>
      )}
      <p class="small">
        {[
          post.author && (isOwn ? [post.author.name, post.author.unit].filter(Boolean).join(', ') : whoWrote(post)),
          post.role && toLabel(post.role),
          post.capacity && toLabel(post.capacity),
          post.engagement && post.engagement.length > 0 && post.engagement.join(', '),
          post.packs.map(({ id, version }) => `${id} ${version}`).join(', '),
          post.isCorrected && 'goal or why changed after it was logged',
        ]
          .filter(Boolean)
          .join(' · ')}
      </p>
    </aside>
  );
}

/** What a colleague says of their post: to read, since only they can change it. */
function Colleagues({ post }: { post: ListedPost }) {
  return (
    <section>
      <p class="small">From the log of {whoWrote(post)}: only they can change it.</p>
      <ul class="chips" aria-label="Goals">
        {post.goals.map(({ id, name }) => (
          <li key={id}>
            <GoalChip name={name} evidence={[]} pressed />
          </li>
        ))}
      </ul>
      {post.goals.length === 0 && <p class="small">No goal</p>}
      {post.rationale && <p>Why: {post.rationale}</p>}
      {post.results && <p>{tellResults(post.results)}</p>}
    </section>
  );
}
