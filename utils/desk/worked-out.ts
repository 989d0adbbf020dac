import { effect, type ReadonlySignal, signal, untracked } from '@preact/signals';
import type { Policy } from '../policy/policy';
import type { Progress } from '../work/task';
import type { DeskState } from './desk-state';

interface Work<Result> {
  /** Works it out; ends at once when `signal` aborts. */
  run(policy: Policy, options: { onProgress: (progress: Progress) => void; signal: AbortSignal }): Promise<Result>;
  /** What the result depends on: another value of it makes the result worthless. */
  dependsOn(state: DeskState): unknown;
}

/** What was worked out from the packs in force: forgotten when they change, begun anew where they change meanwhile. */
export function workedOut<Result>(
  state: ReadonlySignal<DeskState>,
  lifetime: AbortSignal,
  { run, dependsOn }: Work<Result>,
) {
  const result = signal<Result | undefined>();
  const progress = signal<Progress | undefined>();
  let going: Promise<void> | undefined;
  let outdated = new AbortController();
  let basis = dependsOn(state.value);

  effect(() => {
    const now = dependsOn(state.value);
    if (now === basis) return;
    basis = now;
    outdated.abort();
    result.value = undefined;
  });

  const attempt = async (): Promise<void> => {
    outdated = new AbortController();
    const { signal: isOutdated } = outdated;
    const options = {
      onProgress: (now: Progress) => {
        progress.value = now;
      },
      signal: AbortSignal.any([isOutdated, lifetime]),
    };
    try {
      result.value = await run(
        untracked(() => state.value.policy),
        options,
      );
    } catch (error) {
      if (lifetime.aborted) return;
      if (!isOutdated.aborted) throw error;
      await attempt();
    }
  };

  return {
    result,
    progress,
    /** Resolves when `result` is there; who asks while it is being worked out waits for the same. */
    work(): Promise<void> {
      going ??= attempt().finally(() => {
        going = undefined;
        progress.value = undefined;
      });
      return going;
    },
  };
}
