import type { ReadonlySignal } from '@preact/signals';

/** How the person's posts are signed in the log. */
export interface PeopleDesk {
  /** '' where not said. */
  unit: ReadonlySignal<string>;
  name: ReadonlySignal<string>;
  onSave(said: { unit: string; name: string }): Promise<void>;
}
