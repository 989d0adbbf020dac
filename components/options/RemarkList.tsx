import { OutsideLink } from '../OutsideLink';
import { toDay } from '../wording';
import { LongList } from './LongList';
import { RuleLink } from './RuleLink';
import type { Remark } from './remark';

const weights: Record<Remark['weight'], string> = { risk: 'Risk', fault: 'Fault', advice: 'Advice' };

export interface RemarkListProps {
  remarks: readonly Remark[];
  /** Whether they are about packs in force: then their rules are in the table. */
  areInForce: boolean;
}

/** Remarks grouped by the rule they are about, the gravest first: what may be unlawful or overbroad. */
export function RemarkList({ remarks, areInForce }: RemarkListProps) {
  const groups = bySubject(remarks).sort((a, b) => gravity(a[1]) - gravity(b[1]));
  return (
    <>
      <LongList items={groups} class="remarks">
        {([subject, some]) => (
          <section class="card">
            {areInForce ? <h3>{some[0]?.rule ? <RuleLink rule={subject} /> : subject}</h3> : <h4>{subject}</h4>}
            {some.map((remark) => (
              <RemarkText key={`${remark.pack} ${remark.words}`} remark={remark} />
            ))}
          </section>
        )}
      </LongList>
      <p class="small">This is advice, not legal advice: ask your own counsel.</p>
    </>
  );
}

function RemarkText({ remark: { weight, words, why, source, url, date } }: { remark: Remark }) {
  return (
    <div>
      <p>
        <span class="state" data-state={weight}>
          {weights[weight]}
        </span>{' '}
        <strong>{words}</strong> {why}
      </p>
      {source && (
        <p class="small">
          <OutsideLink address={url}>{source}</OutsideLink>
          {date && `, as of ${date.length === 4 ? date : toDay(date)}`}
        </p>
      )}
    </div>
  );
}

function bySubject(remarks: readonly Remark[]): [string, Remark[]][] {
  const groups = new Map<string, Remark[]>();
  for (const remark of remarks) {
    const subject = remark.rule ?? remark.pack;
    groups.set(subject, [...(groups.get(subject) ?? []), remark]);
  }
  return [...groups];
}

/** The place of the gravest of some remarks in the order of `weights`. */
function gravity(remarks: readonly Remark[]): number {
  return Math.min(...remarks.map(({ weight }) => Object.keys(weights).indexOf(weight)));
}
