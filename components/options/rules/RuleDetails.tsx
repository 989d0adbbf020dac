import type { Pack } from '../../../rules/pack';
import type { Rule } from '../../../rules/rule';
import { findClause } from '../../clause-of';
import { Markdown } from '../../Markdown';
import { toDay, toLabel } from '../../wording';
import type { RulesDesk } from '../desk';
import type { RuleRow } from '../rule-row';
import { RuleOptions } from './RuleOptions';
import { SamplePosts } from './SamplePosts';
import { stateWords } from './state-words';

export interface RuleDetailsProps {
  row: RuleRow;
  packs: readonly Pack[];
  onSamples: RulesDesk['onSamples'];
  onClose: () => void;
}

/** All that a rule says, the clause it rests on, its examples, and where it fires on sample posts. */
export function RuleDetails({ row: { rule, pack, state, reason }, packs, onSamples, onClose }: RuleDetailsProps) {
  const cited = findClause({ pack: pack.id, clause: rule.clause }, packs, rule.language);
  return (
    <aside
      class="rule-details"
      aria-labelledby="rule-details-title"
      onKeyDown={(event) => event.key === 'Escape' && onClose()}
    >
      <header>
        <h3 id="rule-details-title">{rule.id}</h3>
        <button type="button" class="button quiet" onClick={onClose}>
          Close
        </button>
      </header>
      <p>{rule.message}</p>
      {reason && (
        <p class="notice" data-state={state}>
          <span>
            <strong>{stateWords[state]}.</strong> {reason}
          </span>
        </p>
      )}
      {rule.suggest.length > 0 && (
        <p>
          <strong>Suggests:</strong> {rule.suggest.map((words) => (words === '' ? 'leave it out' : words)).join(' · ')}
        </p>
      )}
      {cited && (
        <details>
          <summary>
            Clause {cited.clause.id}: {cited.clause.title}
          </summary>
          <Markdown text={cited.clause.body} />
        </details>
      )}
      <RuleOptions rule={rule} />
      <Examples title="Must be flagged" examples={rule.examples.flag} />
      <Examples title="Must pass" examples={rule.examples.pass} />
      <SamplePosts rule={rule.id} onSamples={onSamples} />
      <p class="small">
        {[
          toLabel(rule.category),
          `${pack.name} ${pack.version}`,
          rule.source && `source: ${rule.source}`,
          rule.reviewed && `reviewed ${toDay(rule.reviewed)}`,
        ]
          .filter(Boolean)
          .join(' · ')}
      </p>
    </aside>
  );
}

function Examples({ title, examples }: { title: string; examples: Rule['examples']['flag'] }) {
  if (examples.length === 0) return null;
  return (
    <section>
      <h4>{title}</h4>
      <ul class="quotes">
        {examples.map((example) => {
          const text = typeof example === 'string' ? example : example.text;
          return <li key={text}>{text === '' ? '(a post without text)' : text}</li>;
        })}
      </ul>
    </section>
  );
}
