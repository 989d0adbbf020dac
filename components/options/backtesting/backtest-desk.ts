import type { ReadonlySignal } from '@preact/signals';
import type { BacktestResult, PostsFile } from '../backtest';
import type { Progress } from '../progress';

/** Past posts run through the packs in force. */
export interface BacktestDesk {
  progress: ReadonlySignal<Progress | undefined>;
  result: ReadonlySignal<BacktestResult | undefined>;
  /** Reads a CSV far enough to say which column holds the posts. */
  onOpen(file: File): Promise<PostsFile>;
  /** Checks every post of `column` (an index into `columns`); resolves when `result` is there or it was cancelled. */
  onRun(file: File, column: number): Promise<void>;
  onCancel(): void;
  /** Downloads the result as CSV, a line a finding. */
  onExport(): Promise<void>;
  /** Forgets the result. */
  onClear(): void;
}
