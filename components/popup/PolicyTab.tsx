import { type Signal, useSignal } from '@preact/signals';
import type { Pack } from '../../rules/pack';
import { toldIn } from '../clause-of';
import { SearchField } from '../SearchField';
import { toCount } from '../wording';
import { ClauseCard } from './ClauseCard';
import { ReadMark } from './ReadMark';
import { searchClauses } from './search-clauses';

export interface PolicyTabProps {
  packs: readonly Pack[];
  /** Which version of each pack's policy the person has read, and when (ISO), by pack id. */
  acknowledged: Signal<Record<string, { version: string; date: string }>>;
  onAcknowledge: () => void;
  /** Keeps what someone fears of a clause, in their words; rejects where that can't be kept. */
  onConcern: (pack: Pack, clause: string, words: string) => Promise<unknown>;
}

/** The policy in force, to read and to search; the organization's own pack comes before what it builds on. */
export function PolicyTab({ packs, acknowledged, onAcknowledge, onConcern }: PolicyTabProps) {
  const query = useSignal('');
  const sections = packs
    .map((pack) => ({ pack, clauses: searchClauses(toldIn('en', pack.policy), query.value) }))
    .filter(({ clauses }) => clauses.length > 0)
    .reverse();
  const count = sections.reduce((sum, { clauses }) => sum + clauses.length, 0);

  return (
    <>
      <SearchField label="Search the policy" words={query} />
      <p class="small" role="status">
        {count === 0 && query.value !== '' ? `No clause speaks of “${query.value}”.` : toCount(count, 'clause')}
      </p>
      {sections.map(({ pack, clauses }) => (
        <section key={pack.id}>
          <h2>{pack.name}</h2>
          {clauses.map((clause) => (
            <ClauseCard
              key={`${clause.id} ${clause.language}`}
              clause={clause}
              onConcern={(words) => onConcern(pack, clause.id, words)}
            />
          ))}
        </section>
      ))}
      <ReadMark
        packs={packs.filter((pack) => pack.policy.length > 0)}
        acknowledged={acknowledged.value}
        onAcknowledge={onAcknowledge}
      />
    </>
  );
}
