import { messageInGeneral } from '../../../rules/checking/message';
import type { Rule } from '../../../rules/format/rule';
import type { Mistake } from '../../../rules/objection';
import type { Pack } from '../../../rules/pack';
import { findClause } from '../../clause-of';
import { Markdown } from '../../Markdown';
import { toDay, toLabel } from '../../wording';
import { GridDetails } from '../grid/GridDetails';
import type { RuleRow } from '../rule-row';
import { RuleOptions } from './RuleOptions';
import type { RulesDesk } from './rules-desk';
import { SamplePosts } from './SamplePosts';
import { stateWords } from './state-words';

export interface RuleDetailsProps {
  row: RuleRow;
  packs: readonly Pack[];
  /** Findings of it that were said to be wrong. */
  mistakes: readonly Mistake[];
  onSamples: RulesDesk['onSamples'];
  onClose: () => void;
}

/** All that a rule says, the clause it rests on, its examples, and where it fires on sample posts. */
export function RuleDetails({ row, packs, mistakes, onSamples, onClose }: RuleDetailsProps) {
  const { rule, pack, state, reason } = row;
  const cited = findClause({ pack: pack.id, clause: rule.clause }, packs, rule.language);
  return (
    <GridDetails title={rule.id} onClose={onClose}>
      <p>{messageInGeneral(rule.message)}</p>
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
      <RuleOptions rule={rule} about={row.about} />
      <Examples title="Must be flagged" examples={rule.examples.flag} />
      <Examples title="Must pass" examples={rule.examples.pass} />
      {mistakes.length > 0 && <Mistakes mistakes={mistakes} />}
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
    </GridDetails>
  );
}

/** Where people said that the rule is wrong. */
function Mistakes({ mistakes }: Pick<RuleDetailsProps, 'mistakes'>) {
  return (
    <section>
      <h4>Said to be wrong</h4>
      <ul class="quotes">
        {mistakes.map(({ text }) => (
          <li key={text}>{text}</li>
        ))}
      </ul>
      <p class="small">
        <a href="#objections">Objections</a> exports them for the pack’s author, or takes them back.
      </p>
    </section>
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
