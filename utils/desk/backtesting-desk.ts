import { type ReadonlySignal, signal } from '@preact/signals';
import type { DeskState } from './desk-state';
export function backtestingDesk(_state: ReadonlySignal<DeskState>) {
  return {
    progress: signal(undefined),
    result: signal(undefined),
    onOpen: async () => {
      throw new Error('x');
    },
    onRun: async () => {},
    onCancel() {},
    onExport: async () => {},
    onClear() {},
  };
}
