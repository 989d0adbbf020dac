import { toDay } from '../wording';
import { LongList } from './LongList';
import { RuleLink } from './RuleLink';
import type { Remark } from './remark';

const weights: Record<Remark['weight'], string> = { risk: 'Risk', advice: 'Advice' };

export interface RemarkListProps {
  remarks: readonly Remark[];
  /** Whether they are about packs in force: then their rules are in the table. */
  areInForce: boolean;
}

/** Remarks grouped by the rule they are about, those that may be unlawful or overbroad first. */
export function RemarkList({ remarks, areInForce }: RemarkListProps) {
  const groups = bySubject(remarks).sort((a, b) => Number(b[1].some(isRisk)) - Number(a[1].some(isRisk)));
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
          {url?.startsWith('https://') ? (
            <a href={url} target="_blank" rel="noopener noreferrer">
              {source}
            </a>
          ) : (
            source
          )}
          {date && `, checked ${toDay(date)}`}
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

function isRisk({ weight }: Remark): boolean {
  return weight === 'risk';
}
