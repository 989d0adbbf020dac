import type { RuleCount } from '../backtest';
import { LongList } from '../LongList';
import { MatchedText } from '../MatchedText';
import { RuleLink } from '../RuleLink';
import { ShareBar } from '../ShareBar';
import { severityWords } from '../severity-words';

/** The rules that fired, most posts first, with a few of the posts on demand. */
export function RuleCountList({ rules, posts }: { rules: readonly RuleCount[]; posts: number }) {
  return (
    <section>
      <h4>By rule</h4>
      {rules.length === 0 && <p>No rule fired on any of them.</p>}
      <LongList items={rules} class="rule-counts">
        {({ rule, message, severity, posts: count, examples }) => (
          <details>
            <summary>
              <span class="rule-count">
                <span>
                  <strong>{rule}</strong> <span class="small">{message}</span>
                </span>
                <span class="state" data-state={severity}>
                  {severityWords[severity]}
                </span>
                <span class="figure">{count.toLocaleString('en')}</span>
                <ShareBar share={count / posts} />
              </span>
            </summary>
            <p class="small">
              <RuleLink rule={rule} /> in the table of rules
            </p>
            <ul class="quotes">
              {examples.map((example, index) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: posts may be the same; they never move.
                <li key={index}>
                  <MatchedText {...example} />
                </li>
              ))}
            </ul>
          </details>
        )}
      </LongList>
    </section>
  );
}
