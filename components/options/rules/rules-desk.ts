import type { ReadonlySignal } from '@preact/signals';
import type { Severity } from '../../../rules/finding';
import type { Pack } from '../../../rules/pack';
import type { HitRates } from '../hit-rates';
import type { Progress } from '../progress';
import type { RuleRow } from '../rule-row';

/** Every rule of the packs in force: on, off, waiting or refused. */
export interface RulesDesk {
  rows: ReadonlySignal<readonly RuleRow[]>;
  /** The packs in force, for the text of the clauses that rules cite; parents first. */
  packs: ReadonlySignal<readonly Pack[]>;
  /** How often each rule fires on sample posts; undefined until worked out, and again when the packs change. */
  hitRates: ReadonlySignal<HitRates | undefined>;
  hitRateProgress: ReadonlySignal<Progress | undefined>;
  /** Works out `hitRates` for the rules in force, rules that are off included; resolves when done. */
  onHitRates(): Promise<void>;
  /** The sample posts one rule fires on, at most a dozen, with the place of each match (none: the whole post). */
  onSamples(rule: string): Promise<readonly SamplePost[]>;
  /** Switches rules on or off, by id: all of them or none. */
  onSwitch(rules: readonly string[], isOn: boolean): Promise<void>;
  onSeverity(rules: readonly string[], severity: Severity): Promise<void>;
}

/** A sample post a rule fires on; `start` and `end` are UTF-16 offsets into `text`. */
export interface SamplePost {
  text: string;
  matches: readonly { start: number; end: number }[];
}
