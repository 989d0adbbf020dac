import type { Severity } from '../../rules/finding';
import type { Rule } from '../../rules/format/rule';
import type { Pack } from '../../rules/pack';

/** `waiting`: switched on, but something it needs is not there yet; `refused`: it may never run as it is written. */
export type RuleState = 'on' | 'off' | 'waiting' | 'refused';

/** A rule of the packs in force; ids are unique among them. */
export interface RuleRow {
  rule: Rule;
  /** What its kind looks for, in a sentence. */
  about: string;
  /** The pack that has the last word on it. */
  pack: Pack;
  /** What it has after all packs and the admin's own settings. */
  severity: Severity;
  state: RuleState;
  /** Why it waits or is refused, in a sentence. */
  reason?: string | undefined;
}
