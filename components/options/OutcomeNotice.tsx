import type { Outcome } from './use-outcome';

/** What came of the last thing the person asked for; there before it is needed, so that screen readers hear it come. */
export function OutcomeNotice({ words, hasFailed }: Outcome) {
  return (
    <p class={words.value === '' ? 'out-of-sight' : 'notice'} role="status" data-failed={hasFailed.value}>
      {words.value}
    </p>
  );
}
