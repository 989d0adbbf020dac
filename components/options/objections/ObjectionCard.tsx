import type { Objection } from '../../../rules/objection';
import { toDay } from '../../wording';
import { RuleLink } from '../RuleLink';

export interface ObjectionCardProps {
  objection: Objection;
  /** What the pack is called. */
  pack: string;
  onTakeBack: () => void;
}

/** One objection: against which rule or clause, and in which words. */
export function ObjectionCard({ objection, pack, onTakeBack }: ObjectionCardProps) {
  const { version, at } = objection;
  return (
    <article class="card objection" data-kind={objection.kind}>
      <h3>{objection.kind === 'mistake' ? <RuleLink rule={objection.rule} /> : `Clause ${objection.clause}`}</h3>
      {objection.kind === 'mistake' ? (
        <>
          <p>{objection.match === undefined ? 'Wrongly found in' : `Wrongly found “${objection.match}” in`}</p>
          <blockquote class="quote">{objection.text}</blockquote>
        </>
      ) : (
        <p>{objection.words}</p>
      )}
      <p class="small">
        {pack} {version} · {toDay(at)}
      </p>
      <button type="button" class="button quiet" onClick={onTakeBack}>
        Take it back
      </button>
    </article>
  );
}
