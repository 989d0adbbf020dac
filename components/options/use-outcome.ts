import { type ReadonlySignal, useSignal } from '@preact/signals';
import { useCallback } from 'preact/hooks';

export interface Outcome {
  /** What came of the last thing the person asked for; '' before, and while it goes on. */
  words: ReadonlySignal<string>;
  /** True where the last thing failed. */
  hasFailed: ReadonlySignal<boolean>;
  isBusy: ReadonlySignal<boolean>;
  /** Waits for `action` and says `done`, or why it failed. Gives whether it was done. */
  attempt(action: Promise<unknown>, done: string): Promise<boolean>;
}

/** Tells the person what came of what they asked for, one thing at a time. */
export function useOutcome(): Outcome {
  const words = useSignal('');
  const hasFailed = useSignal(false);
  const isBusy = useSignal(false);
  const attempt = useCallback(
    async (action: Promise<unknown>, done: string): Promise<boolean> => {
      words.value = '';
      isBusy.value = true;
      try {
        await action;
        words.value = done;
        hasFailed.value = false;
      } catch (error) {
        words.value = (error as Error).message;
        hasFailed.value = true;
      }
      isBusy.value = false;
      return !hasFailed.value;
    },
    [words, hasFailed, isBusy],
  );
  return { words, hasFailed, isBusy, attempt };
}
