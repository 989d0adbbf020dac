import type { ReadonlySignal } from '@preact/signals';
import type { ColleagueLog, ImportedLog } from './colleague-log';

/** Logs that colleagues exported and handed over. */
export interface ColleaguesDesk {
  logs: ReadonlySignal<readonly ColleagueLog[]>;
  /** Reads them; called when a panel that shows them is opened. */
  onOpen(): Promise<void>;
  /** Verifies each file and keeps those that are whole; says of each what came of it. */
  onImport(files: readonly File[]): Promise<readonly ImportedLog[]>;
  onRemove(chain: string): Promise<void>;
}
