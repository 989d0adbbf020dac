import { computed, type ReadonlySignal, signal } from '@preact/signals';
import { datedName, saveFile } from '../save-file';
import type { BacktestOutput } from '../work/backtest-posts';
import { runTask } from '../work/run-task';
import type { Progress } from '../work/task';
import type { DeskState } from './desk-state';

/** Past posts run through the packs in force. */
export function backtestingDesk(state: ReadonlySignal<DeskState>) {
  const progress = signal<Progress | undefined>();
  const found = signal<{ file: string; output: BacktestOutput } | undefined>();
  let run = new AbortController();

  const onProgress = (now: Progress) => {
    progress.value = now;
  };
  const onClear = () => {
    run.abort();
    progress.value = undefined;
    found.value = undefined;
  };

  return {
    progress,
    result: computed(() => found.value && toResult(found.value)),
    onOpen: (file: File) => runTask('openPostsFile', file, { onProgress }).finally(() => onClear()),
    async onRun(file: File, column: number) {
      onClear();
      run = new AbortController();
      const { signal: cancelled } = run;
      const { packs, proofs, needs } = state.value.policy;
      try {
        const input = { file, column, packs, proofs, needs };
        const output = await runTask('backtestPosts', input, { onProgress, signal: cancelled });
        found.value = { file: file.name, output };
      } catch (error) {
        if (!cancelled.aborted) throw error;
      } finally {
        if (!cancelled.aborted) progress.value = undefined;
      }
    },
    onCancel: onClear,
    async onExport() {
      if (!found.value) throw new Error('There is no back-test to export: run one first.');
      saveFile(datedName('back-test', 'csv'), 'text/csv', found.value.output.csv);
    },
    onClear,
  };
}

function toResult({ file, output }: { file: string; output: BacktestOutput }) {
  const { verdicts, csv: _, ...result } = output;
  return { file, ...result, held: verdicts.hold + verdicts.refuse, coached: verdicts.coach, clear: verdicts.clear };
}
