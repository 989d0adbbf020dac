import { toCount } from '../../wording';
import type { BacktestResult } from '../backtest';
import { ShareBar } from '../ShareBar';
import { RuleCountList } from './RuleCountList';

export interface BacktestReportProps {
  result: BacktestResult;
  onExport: () => void;
  onClear: () => void;
}

/** What the packs would have said of past posts: how many, by rule, by goal. */
export function BacktestReport({ result, onExport, onClear }: BacktestReportProps) {
  const { file, posts, skipped, goals, withoutGoal } = result;
  if (posts === 0) return <p class="empty">There is no post in {file}. Choose another file or column.</p>;
  return (
    <article class="trial" aria-labelledby="back-test-result">
      <header>
        <h3 id="back-test-result">
          {toCount(posts, 'post')} of {file}
        </h3>
        {skipped > 0 && <p class="small">{toCount(skipped, 'row')} had no post and were left out.</p>}
      </header>
      <Verdicts {...result} />
      <RuleCountList rules={result.rules} posts={posts} />
      {goals.length > 0 && (
        <section>
          <h4>By goal</h4>
          <table class="bars">
            <tbody>
              {[...goals, { id: '', name: 'No goal', posts: withoutGoal }].map((goal) => (
                <tr key={goal.id}>
                  <th scope="row">{goal.name}</th>
                  <td class="figure">{goal.posts.toLocaleString('en')}</td>
                  <td>
                    <ShareBar share={goal.posts / posts} />
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </section>
      )}
      <footer class="actions">
        <button type="button" class="button primary" onClick={onExport}>
          Export CSV
        </button>
        <button type="button" class="button" onClick={onClear}>
          Clear
        </button>
      </footer>
    </article>
  );
}

/** How many would have been held, coached and let go. */
function Verdicts({ posts, held, coached, clear }: BacktestResult) {
  const verdicts = [
    { state: 'block', words: 'held', count: held },
    { state: 'tip', words: 'coached', count: coached },
    { state: 'on', words: 'clear', count: clear },
  ];
  return (
    <dl class="verdicts">
      {verdicts.map(({ state, words, count }) => (
        <div key={words} data-state={state}>
          <dt>{words}</dt>
          <dd>
            <strong class="figure">{count.toLocaleString('en')}</strong>
            <ShareBar share={count / posts} />
          </dd>
        </div>
      ))}
    </dl>
  );
}
