import type { LoggedPost } from '../../../rules/log/logged-post';
import { outcomeWords } from '../../outcome-words';
import { tellResults } from '../../result-words';
import { toMoment } from '../../wording';
import { GridLine, type LinePlace } from '../grid/GridLine';
import type { ListedPost } from './listed-post';

export interface PostLineProps {
  post: ListedPost;
  network: string;
  place: LinePlace;
}

/** So much of a text is drawn, in UTF-16 units: two lines show less, and a post may be a megabyte. */
const shownOfText = 400;

/** A post as a row of the log. */
export function PostLine({ post, network, place }: PostLineProps) {
  return (
    <GridLine class="post-line" place={place}>
      <td class="cell-when small">
        <time dateTime={post.at}>{toMoment(post.at)}</time>
        <span>{[network, post.chain !== undefined && whoWrote(post)].filter(Boolean).join(' · ')}</span>
      </td>
      <td class="cell-post">
        <span>{post.text?.slice(0, shownOfText) ?? <em class="small">The text was not kept.</em>}</span>
        {post.rationale && <span class="small">Why: {post.rationale}</span>}
      </td>
      <td class="cell-goals">
        {post.goals.length > 0 ? post.goals.map(({ name }) => name).join(', ') : <span class="small">No goal</span>}
      </td>
      <td class="cell-came small">{cameOf(post)}</td>
    </GridLine>
  );
}

/** Whose post it is, as far as they said. */
export function whoWrote({ author }: LoggedPost): string {
  return [author?.name, author?.unit].filter(Boolean).join(', ') || 'a colleague';
}

/** The results where known, else what became of what the coach found. */
function cameOf({ results, findings }: LoggedPost): string {
  if (results) return tellResults(results);
  const counts = new Map<string, number>();
  for (const { outcome } of findings) counts.set(outcomeWords[outcome], (counts.get(outcomeWords[outcome]) ?? 0) + 1);
  return [...counts].map(([words, count]) => `${count} ${words}`).join(' · ');
}
