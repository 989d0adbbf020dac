import { toCount, toDay } from '../../wording';
import type { KeptVersion } from '../pack-in-force';

/** Earlier versions of a pack, each one press away. */
export function PackVersions({ versions, onGoBack }: PackVersionsProps) {
  if (versions.length === 0) return null;
  return (
    <details>
      <summary>{toCount(versions.length, 'earlier version')}</summary>
      <ul class="rows">
        {versions.map(({ version, until }) => (
          <li key={version} class="row">
            <span>
              {version} <span class="small">in force until {toDay(until)}</span>
            </span>
            <button type="button" class="button" onClick={() => onGoBack(version)}>
              Go back to {version}
            </button>
          </li>
        ))}
      </ul>
    </details>
  );
}

interface PackVersionsProps {
  versions: readonly KeptVersion[];
  onGoBack: (version: string) => void;
}
