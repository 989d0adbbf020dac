import { toCount } from './wording';

/** Says what could not be logged, and why: nothing goes missing silently. */
export function WaitingNotice({ count, reason }: { count: number; reason?: string }) {
  if (count === 0 && !reason) return null;
  return (
    <p class="notice" role="status">
      {count > 0 && `${toCount(count, 'post')} could not be logged yet and will be tried again. `}
      {reason}
    </p>
  );
}
