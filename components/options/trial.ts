import type { ExampleFailure } from '../../rules/judging/examples';
import type { Pack } from '../../rules/pack';
import type { HitRates } from './hit-rates';
import type { SignatureState } from './pack-in-force';
import type { Remark } from './remark';

/** What is wrong with a file, and where. */
export interface FileProblem {
  file: string;
  line?: number | undefined;
  reason: string;
}

/** A way the pack on trial differs from the version in force; severity changes are told first. */
export interface Change {
  what: 'severity' | 'added' | 'removed' | 'changed';
  /** What changed: "rule no-plates", "goal road-safety", "clause 4.2". */
  subject: string;
  /** How: "from warn to block", "message: “…” is now “…”"; '' where `what` says it all. */
  words: string;
}

/** A rule of an imported style that was not taken, and why. */
export interface LeftOut extends FileProblem {
  rule: string;
}

/** An expression that needs a proof before it may run. */
export interface ExpressionState {
  rule: string;
  expression: string;
  state: 'proved' | 'linear' | 'being proved' | 'refused';
  /** Why it is refused, in a sentence. */
  reason?: string | undefined;
  /** The text that would freeze a page. */
  attack?: string | undefined;
}

/** A pack that could be read, and all that is known of it before it goes live. */
export interface PackTrial {
  pack: Pack;
  /** The version it would take the place of; none where the pack is new. */
  replaces?: string | undefined;
  proof: { total: number; failures: readonly ExampleFailure[] };
  changes: readonly Change[];
  remarks: readonly Remark[];
  signature: SignatureState;
  /** Where it was a style: how many rules were taken, and those that were not. */
  taken?: number | undefined;
  left: readonly LeftOut[];
  /** What else there is to know of how it was read, a sentence each. */
  notices: readonly string[];
  expressions: readonly ExpressionState[];
  /** How often each of its own rules fires on sample posts, by rule id; undefined until worked out. */
  hitRates?: HitRates | undefined;
  /** Why it can't be used, beside examples that fail: "It is not signed with your organization’s key." */
  obstacle?: string | undefined;
}

/** What the files a person chose are worth: a pack on trial, or why they are none, line by line. */
export type Trial = PackTrial | { problems: readonly FileProblem[] };
