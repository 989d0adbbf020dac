import type { ReadonlySignal } from '@preact/signals';
import type { Progress } from '../progress';
import type { Trial } from '../trial';

/** A file as it was chosen, dropped or pasted; `path` has `/` and begins with the chosen folder: `Style/Rule.yml`. */
export interface ChosenFile {
  path: string;
  file: File;
}

/** A pack on its way in: tried first, in force only when the person says so. */
export interface ImportDesk {
  progress: ReadonlySignal<Progress | undefined>;
  /** What the last `onTry` came to; it goes on changing while expressions are proved and hit rates worked out. */
  trial: ReadonlySignal<Trial | undefined>;
  /** Tries a pack file, a folder's files, a zip, or pasted text; resolves when `trial` is there or it was cancelled. */
  onTry(files: readonly ChosenFile[]): Promise<void>;
  onCancel(): void;
  /** Puts the pack on trial in force and ends the trial; of rules that come off, those in `on` (rule ids) go on. */
  onUse(on: readonly string[]): Promise<void>;
  /** Forgets the trial. */
  onDiscard(): void;
}
