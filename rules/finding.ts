import type { Engagement } from './format/engagement';
import type { ToneOfPost } from './tone/tone';

/** How loud a finding is: a `tip` is shown, a `warn` holds publishing once, a `block` holds until edited or explained. */
export type Severity = 'tip' | 'warn' | 'block';

/** What the guard does when the author publishes: let go (`clear`, `coach`), `hold`, or `refuse` until edited. */
export type Verdict = 'clear' | 'coach' | 'hold' | 'refuse';

/** A piece of the draft's text; `start` and `end` are UTF-16 offsets, `end` exclusive. */
export interface Span {
  start: number;
  end: number;
}

/** One thing a rule says about a draft. Findings about the whole post have no `start`, `end` and `match`. */
export interface Finding {
  /** The rule's id, and the id of the pack it came from. */
  rule: string;
  pack: string;
  category: string;
  severity: Severity;
  /** The policy clause it rests on, by its id. */
  clause?: string;
  start?: number;
  end?: number;
  /** The draft's own words at `start`..`end`. */
  match?: string;
  /** What is wrong, why, and what to do instead; plain text. */
  message: string;
  /** What could stand in place of the match; '' means "leave it out". */
  suggestions: string[];
  /** True where the pack runs in pilot mode: kept in the log, never shown and never holding. */
  silent?: boolean;
}

/** Words of the draft that show a goal. */
export interface Evidence extends Span {
  match: string;
}

/** A goal the draft serves; `score` is 0..1, and only goals that are served are listed. */
export interface GoalServed {
  id: string;
  score: number;
  evidence: Evidence[];
}

/** The goal that a draft which serves none comes nearest to. */
export interface NearestGoal {
  id: string;
  /** The words that hint at it. */
  evidence: Evidence[];
  /** What would make the draft count, as it would be written there; undefined where its pack names no hashtag. */
  addition?: string;
}

/** All that a check says of a draft. */
export interface CheckResult {
  verdict: Verdict;
  findings: Finding[];
  goals: GoalServed[];
  /** Where no goal is served but words hint at one. */
  nearest?: NearestGoal;
  /** What it does for its readers; worked out when first asked. */
  readonly engagement: Engagement[];
  /** The language rules were chosen by, or undefined where it is unsure and only language-free rules ran. */
  language: string | undefined;
  /** Flesch-Kincaid school grade; undefined for texts too short to say, or not English. */
  grade: number | undefined;
  /** What it sounds like; absent where there is no model at hand, or none for the language. */
  tone?: ToneOfPost;
}
