import type { Pack } from '../../../rules/pack';
import { ConfirmedButton } from '../ConfirmedButton';
import type { PackInForce } from '../pack-in-force';
import { SignatureLine } from '../SignatureLine';
import { PackVersions } from './PackVersions';
import { RuleCounts } from './RuleCounts';

export interface PackCardProps {
  pack: PackInForce;
  onMode: (mode: Pack['mode']) => void;
  onMove: (direction: 'up' | 'down') => void;
  onRemove: () => void;
  onExport: () => void;
  onGoBack: (version: string) => void;
}

const origins = { 'built-in': 'Comes with Goalpost', imported: 'Imported', managed: 'Set by your organization' };

/** One pack in force: what it is, who signed it, what its rules do, and what can be done to it. */
export function PackCard({ pack, onMode, onMove, onRemove, onExport, onGoBack }: PackCardProps) {
  const { id, name, version, origin, parents, mode, signature, rules, licence, source, canMove, versions } = pack;
  const isOwn = origin === 'imported';
  return (
    <article class="card pack-card" data-pack={id} aria-label={name}>
      <header>
        <h3>
          {name} <span class="small">version {version}</span>
        </h3>
        <label class="field inline">
          <input
            type="checkbox"
            role="switch"
            aria-checked={mode === 'pilot'}
            checked={mode === 'pilot'}
            disabled={origin === 'managed'}
            onChange={(event) => onMode(event.currentTarget.checked ? 'pilot' : 'live')}
          />
          <span>
            Pilot<span class="out-of-sight"> mode for {name}</span>
          </span>
        </label>
      </header>
      <p class="small">
        {[
          origins[origin],
          parents.length > 0 && `extends ${parents.join(' and ')}`,
          licence && `licence ${licence}`,
          source && `from ${source}`,
        ]
          .filter(Boolean)
          .join(' · ')}
      </p>
      {mode === 'pilot' && <p>It stays silent: what it would have said is kept in the log only.</p>}
      <RuleCounts {...rules} />
      {origin !== 'built-in' && <SignatureLine signature={signature} />}
      <div class="actions">
        {isOwn && (
          <>
            <button type="button" class="button" data-move="up" disabled={!canMove.up} onClick={() => onMove('up')}>
              ↑ Earlier<span class="out-of-sight">: {name}</span>
            </button>
            <button
              type="button"
              class="button"
              data-move="down"
              disabled={!canMove.down}
              onClick={() => onMove('down')}
            >
              ↓ Later<span class="out-of-sight">: {name}</span>
            </button>
          </>
        )}
        <button type="button" class="button" onClick={onExport}>
          Export<span class="out-of-sight"> {name}</span>
        </button>
        {isOwn && (
          <ConfirmedButton
            label="Remove"
            of={name}
            warning={`This takes ${name} and its earlier versions off this device.`}
            onConfirm={onRemove}
          />
        )}
      </div>
      <PackVersions versions={versions} onGoBack={onGoBack} />
    </article>
  );
}
