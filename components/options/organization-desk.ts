import type { ReadonlySignal } from '@preact/signals';
import type { Choice, Starter } from '../StarterChoice';

/** The two choices of the first run, asked again. */
export interface OrganizationDesk {
  starters: ReadonlySignal<readonly Starter[]>;
  choice: Choice;
  onChoose(choice: Choice): Promise<void>;
}
