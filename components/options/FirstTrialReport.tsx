import type { Pack } from '../../rules/pack';
import type { Trial } from './first-desk';

/** How a pack did before it goes live: its examples hold and it may be used, or it is refused with line and reason. */
export function TrialReport({ trial, onUse }: { trial: Trial; onUse: (pack: Pack) => void }) {
  if ('pack' in trial) {
    const { pack, total } = trial;
    return (
      <div class="notice" role="status">
        <p>
          <strong>{pack.name}</strong>, version {pack.version}: {total} of {total} examples hold.
        </p>
        <button type="button" class="button primary" onClick={() => onUse(pack)}>
          Use this pack
        </button>
      </div>
    );
  }
  return (
    <div class="notice refused" role="alert">
      <p>
        <strong>This pack was not put in force.</strong> Mend it and choose it again.
      </p>
      <ul>
        {trial.problems.map(({ file, line, reason }) => (
          <li key={`${line} ${reason}`}>
            {file}, line {line}: {reason}
          </li>
        ))}
      </ul>
    </div>
  );
}
