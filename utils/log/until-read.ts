import type { LiveLog } from './live-log';

/** Waits until the log is read to its end, once it was opened. */
export function untilRead(progress: LiveLog['progress']): Promise<void> {
  return new Promise((resolve) => {
    const stop = progress.subscribe((now) => {
      if (now !== undefined) return;
      resolve();
      queueMicrotask(() => stop());
    });
  });
}
