import type { Progress } from './progress';

export interface ProgressBarProps {
  progress: Progress;
  /** Asked to stop; without it there is no way to. */
  onCancel?: (() => void) | undefined;
}

/** How far something long has come, read out at its beginning, and a way to stop it. */
export function ProgressBar({ progress: { step, done, total }, onCancel }: ProgressBarProps) {
  return (
    <div class="progress">
      <label class="field">
        <span role="status">{step}…</span>
        <progress max={total || undefined} value={total ? done : undefined} />
      </label>
      {total > 0 && (
        <span class="figure">
          {done.toLocaleString('en')} of {total.toLocaleString('en')}
        </span>
      )}
      {onCancel && (
        <button type="button" class="button" onClick={onCancel}>
          Cancel
        </button>
      )}
    </div>
  );
}
