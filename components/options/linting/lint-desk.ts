import type { ReadonlySignal } from '@preact/signals';
import type { Progress } from '../progress';
import type { Remark } from '../remark';

/** What is to be said of the packs in force: rules that are weak or too eager, or that risk being unlawful or overbroad. */
export interface LintDesk {
  /** Remarks on the packs in force; undefined until looked over, and again when a pack changes. */
  remarks: ReadonlySignal<readonly Remark[] | undefined>;
  progress: ReadonlySignal<Progress | undefined>;
  /** Looks the packs in force over; resolves when `remarks` are there. Called when the panel is opened. */
  onLint(): Promise<void>;
}
