import { effect, type ReadonlySignal, signal } from '@preact/signals';
import type { Remark } from '../../rules/lint';
import { runTask } from '../work/run-task';
import type { Progress } from '../work/task';
import type { DeskState } from './desk-state';

/** Advice on the packs in force. */
export function lintingDesk(state: ReadonlySignal<DeskState>, lifetime: AbortSignal) {
  const remarks = signal<readonly DeskRemark[] | undefined>();
  const progress = signal<Progress | undefined>();
  let run = new AbortController();

  // What was said of other packs, or of other versions, is worth nothing.
  let packs = state.value.policy.packs;
  effect(() => {
    if (state.value.policy.packs === packs) return;
    packs = state.value.policy.packs;
    run.abort();
    remarks.value = undefined;
  });

  return {
    remarks,
    progress,
    async onLint() {
      run.abort();
      run = new AbortController();
      const cancelled = AbortSignal.any([run.signal, lifetime]);
      const { policy } = state.value;
      const ids = policy.packs.map(({ id }) => id);
      const onProgress = (now: Progress) => {
        progress.value = now;
      };
      try {
        const found = await runTask('lintPacks', { ids, ...policy }, { onProgress, signal: cancelled });
        remarks.value = found.map(toDeskRemark);
      } catch (error) {
        if (!cancelled.aborted) throw error;
      } finally {
        if (!run.signal.aborted) progress.value = undefined;
      }
    },
  };
}

/** A remark as the desk shows it. */
export type DeskRemark = ReturnType<typeof toDeskRemark>;

export function toDeskRemark({ pack, rule, severity, text, why, source, date }: Remark) {
  return {
    pack,
    rule,
    weight: severity === 'warning' ? ('risk' as const) : ('advice' as const),
    words: text,
    why,
    source,
    date,
  };
}
