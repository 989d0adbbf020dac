import { useSignal } from '@preact/signals';
import { SearchField } from '../../SearchField';
import { toCount, toCountOf, toSearchable } from '../../wording';
import { LongList } from '../LongList';
import type { LeftOut } from '../trial';
import { Place } from './ProblemList';

/** The rules of a style that were not taken, one by one with the reason. */
export function LeftOutList({ left, taken }: { left: readonly LeftOut[]; taken: number | undefined }) {
  const words = useSignal('');
  if (taken === undefined && left.length === 0) return null;
  const sought = toSearchable(words.value);
  const shown = left.filter(({ rule, file, reason }) => toSearchable(`${rule} ${file} ${reason}`).includes(sought));
  const summary = [taken !== undefined && `${toCount(taken, 'rule')} taken`, `${left.length} left out`];
  if (left.length === 0) return <p>{summary.filter(Boolean).join(', ')}.</p>;
  return (
    <details>
      <summary>{summary.filter(Boolean).join(', ')}</summary>
      <SearchField label="Find among those left out" words={words} />
      <p class="small" role="status">
        {toCountOf(shown.length, left.length, 'rule')}
      </p>
      <LongList items={shown}>
        {(one) => (
          <>
            <strong>{one.rule}</strong> {one.reason}{' '}
            <span class="small">
              <Place file={one.file} line={one.line} />
            </span>
          </>
        )}
      </LongList>
    </details>
  );
}
