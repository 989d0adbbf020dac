import type { ReadonlySignal } from '@preact/signals';
import type { Objection } from '../../../rules/objection';

/** What people hold against the packs, oldest first. */
export interface ObjectionsDesk {
  all: ReadonlySignal<readonly Objection[]>;
  /** Erases one, by its id. */
  onTakeBack(id: string): Promise<void>;
  onTakeAllBack(): Promise<void>;
  /** Downloads them as YAML, for the packs' authors. */
  onExport(): Promise<void>;
}
