import { toCount } from '../../wording';
import { LongList } from '../LongList';
import type { Change } from '../trial';

const titles: Record<Change['what'], string> = {
  severity: 'Severity',
  changed: 'Changed',
  added: 'Added',
  removed: 'Removed',
};

/** How the pack differs from the version in force: severities first, then the rest by what happened to it. */
export function ChangeList({ changes, since }: { changes: readonly Change[]; since: string | undefined }) {
  return (
    <section>
      <h4>
        {toCount(changes.length, 'change')}
        {since !== undefined && ` since version ${since}`}
      </h4>
      {(Object.keys(titles) as Change['what'][]).map((what) => {
        const some = changes.filter((change) => change.what === what);
        return (
          some.length > 0 && (
            <details key={what} open={what === 'severity' || some.length <= 10}>
              <summary>
                <span class="state" data-state={what}>
                  {titles[what]}
                </span>{' '}
                {some.length.toLocaleString('en')}
              </summary>
              <LongList items={some}>
                {({ subject, words }) => (
                  <>
                    <strong>{subject}</strong> {words}
                  </>
                )}
              </LongList>
            </details>
          )
        );
      })}
    </section>
  );
}
