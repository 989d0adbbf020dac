import type { Pack } from '../../rules/pack';
import { toDay } from '../wording';

export interface ReadMarkProps {
  packs: readonly Pack[];
  acknowledged: Record<string, { version: string; date: string }>;
  onAcknowledge: () => void;
}

/** "I have read version X", kept with its date; asked again when any pack's policy has a new version. */
export function ReadMark({ packs, acknowledged, onAcknowledge }: ReadMarkProps) {
  const top = packs.at(-1);
  if (!top) return null;
  const isRead = packs.every((pack) => acknowledged[pack.id]?.version === pack.version);
  const last = acknowledged[top.id];
  if (isRead && last) {
    return (
      <p class="read-mark" role="status">
        ✓ You read version {top.version} on {toDay(last.date)}.
      </p>
    );
  }
  return (
    <div class="read-mark">
      {last && (
        <p class="small">
          The policy has changed since you read version {last.version} on {toDay(last.date)}.
        </p>
      )}
      <button type="button" class="button primary" onClick={onAcknowledge}>
        I have read version {top.version}
      </button>
    </div>
  );
}
