import type { Named } from '../../named';
import { OutsideLink } from '../../OutsideLink';
import { outcomeWords } from '../../outcome-words';
import { PostText } from '../../PostText';
import { tellResults } from '../../result-words';
import { ServedGoals } from '../../ServedGoals';
import { toLabel, toMoment } from '../../wording';
import { GridDetails } from '../grid/GridDetails';
import type { ListedPost } from './listed-post';
import type { LogDesk } from './log-desk';
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
    <GridDetails
      title={
        <>
          {network}, <time dateTime={post.at}>{toMoment(post.at)}</time>
        </>
      }
      onClose={onClose}
    >
      {post.text && <PostText text={post.text} />}
      {post.link && (
        <p>
          <OutsideLink address={post.link}>See it on {network}</OutsideLink>
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
    </GridDetails>
  );
}

/** What a colleague says of their post: to read, since only they can change it. */
function Colleagues({ post }: { post: ListedPost }) {
  return (
    <section>
      <p class="small">From the log of {whoWrote(post)}: only they can change it.</p>
      <ServedGoals goals={post.goals} />
      {post.rationale && <p>Why: {post.rationale}</p>}
      {post.results && <p>{tellResults(post.results)}</p>}
    </section>
  );
}
