import { effect, type ReadonlySignal } from '@preact/signals';
import type { DeskState } from './desk-state';
export function keepProving(_state: ReadonlySignal<DeskState>, _lifetime: AbortSignal): void {
  effect(() => {});
}
