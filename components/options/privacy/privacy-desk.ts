import type { ReadonlySignal } from '@preact/signals';
import type { KeptAmount, Retention } from './kept-amount';
import type { KeptThing } from './kept-thing';

/** All that is stored on this device. */
export interface PrivacyDesk {
  /** All that Goalpost can store, in the order it is told. */
  things: readonly KeptThing[];
  /** How much there is of each thing; undefined while it is counted. */
  kept: ReadonlySignal<readonly KeptAmount[] | undefined>;
  /** How long the packs in force let the log keep posts; undefined where they say nothing. */
  retention: ReadonlySignal<Retention | undefined>;
  /** Counts; called when the panel is opened. */
  onOpen(): Promise<void>;
  /** Downloads all of it as one file. */
  onExport(): Promise<void>;
  /** Erases what is about the person; the rules in force stay. */
  onErase(): Promise<void>;
}
