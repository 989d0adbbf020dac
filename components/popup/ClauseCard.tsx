import type { Clause } from '../../rules/pack';
import { Markdown } from '../Markdown';
import { toDay, toLabel } from '../wording';
import { ConcernForm, type ConcernFormProps } from './ConcernForm';

/** One clause of the policy, as its author wrote it, with what follows from breaking it. */
export function ClauseCard({ clause, onConcern }: { clause: Clause } & Pick<ConcernFormProps, 'onConcern'>) {
  const { id, title, body, sanctions, roles, since } = clause;
  return (
    <article class="card">
      <h3>
        <span class="clause-id">{id}</span> {title}
      </h3>
      <Markdown text={body} />
      {sanctions && (
        <p class="sanctions">
          <strong>What can follow:</strong> {sanctions}
        </p>
      )}
      {(roles || since) && (
        <p class="small">
          {roles && `Applies to ${roles.map(toLabel).join(', ').toLowerCase()}. `}
          {since && `In force since ${toDay(since)}.`}
        </p>
      )}
      <ConcernForm clause={id} onConcern={onConcern} />
    </article>
  );
}
