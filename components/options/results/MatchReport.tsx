import { tellResults } from '../../result-words';
import { toCount, toMoment } from '../../wording';
import { LongList } from '../LongList';
import type { ResultsMatch } from './results-file';

export interface MatchReportProps {
  match: ResultsMatch;
  isBusy: boolean;
  onAdd: () => void;
}

/** Which rows fit which posts, which do not and why; nothing is in the log until the person says so. */
export function MatchReport({ match: { matched, unmatched }, isBusy, onAdd }: MatchReportProps) {
  return (
    <section class="match-report" aria-labelledby="match-title">
      <div role="status">
        <h3 id="match-title">
          {toCount(matched.length, 'row')} {matched.length === 1 ? 'fits' : 'fit'} a post
          {unmatched.length > 0 && `, ${unmatched.length} ${unmatched.length === 1 ? 'does' : 'do'} not`}
        </h3>
      </div>
      {matched.length > 0 && (
        <div class="actions">
          <button type="button" class="button primary" disabled={isBusy} onClick={onAdd}>
            Add these results to {toCount(matched.length, 'post')}
          </button>
        </div>
      )}
      <LongList items={matched} class="rows">
        {({ post, row, results }) => (
          <div class="row">
            <span>
              <span class="match-words">{post.text ?? post.link ?? 'A post without its text'}</span>{' '}
              <span class="small">
                {toMoment(post.at)}, row {row}
              </span>
            </span>
            <strong class="small">{tellResults(results)}</strong>
          </div>
        )}
      </LongList>
      {unmatched.length > 0 && (
        <details open={matched.length === 0}>
          <summary>{toCount(unmatched.length, 'row')} left out, and why</summary>
          <LongList items={unmatched}>
            {({ row, words, reason }) => (
              <>
                <span class="figure">Row {row}</span>
                {words && (
                  <>
                    {' '}
                    <q>{words}</q>
                  </>
                )}
                : {reason}
              </>
            )}
          </LongList>
        </details>
      )}
    </section>
  );
}
