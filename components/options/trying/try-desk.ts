import type { Draft } from '../../../rules/draft';
import type { CheckResult, Finding } from '../../../rules/finding';
import type { Pack } from '../../../rules/pack';
import type { Named } from '../../named';

/** Which packs a sentence is tried with. */
export type TryWith = 'in-force' | 'on-trial';

/** A draft tried with the packs in force, or with the one on trial. */
export interface TryDesk {
  networks: readonly Named[];
  /** Checks a draft, with the packs it was checked with, parents first. The pack on trial brings its parents. */
  onCheck(draft: Draft, packs: TryWith): Promise<{ result: CheckResult; packs: readonly Pack[] }>;
  /** Keeps that a finding of such a check is wrong, with as much of the draft as shows it, among the objections. */
  onObject(draft: Draft, packs: TryWith, finding: Finding): Promise<void>;
}
