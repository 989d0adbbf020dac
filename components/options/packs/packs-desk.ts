import type { ReadonlySignal } from '@preact/signals';
import type { Pack } from '../../../rules/pack';
import type { PackInForce } from '../pack-in-force';

/** The packs in force, parents first. */
export interface PacksDesk {
  inForce: ReadonlySignal<readonly PackInForce[]>;
  /** Lets a pack speak (`live`), or keeps what it would have said in the log only (`pilot`). */
  onMode(id: string, mode: Pack['mode']): Promise<void>;
  /** Gives an imported pack the place before (`up`) or after (`down`) its neighbour; the last has the last word. */
  onMove(id: string, direction: 'up' | 'down'): Promise<void>;
  /** Takes an imported pack, and the versions kept of it, off the device. */
  onRemove(id: string): Promise<void>;
  /** Downloads the pack as YAML, with the severities and switches set here. */
  onExport(id: string): Promise<void>;
  /** Puts a kept version back in force; the one in force now is kept in its turn. */
  onGoBack(id: string, version: string): Promise<void>;
}
