import type { Engagement } from '../format/engagement';
import type { LoggedPost } from '../log/logged-post';
import type { Results } from '../log/results';

/** What a report is asked for. Dates are days, `YYYY-MM-DD`, in the time zone `timeZone`; both ends count. */
export interface ReportQuestion {
  from: string;
  to: string;
  /** IANA name: the zone in which a day begins and ends. */
  timeZone: string;
  /** Only posts of these; everyone's, everywhere, where missing or empty. */
  units?: readonly string[];
  roles?: readonly string[];
  networks?: readonly string[];
  /** Minutes a post takes in this unit, as it says itself; effort is never measured. */
  minutesPerPost?: number;
  /** What an hour of work costs, in the organization's own currency. */
  costPerHour?: number;
}

/** A clause of the policy that findings cite. */
export interface ReportClause {
  pack: string;
  id: string;
  title: string;
}

/** A goal as the packs in force state it; a post may also name one that no pack has any more. */
export interface ReportGoal {
  id: string;
  name: string;
  why?: string;
  owner?: string;
  target?: { posts?: number; per?: 'week' | 'month'; share?: number };
  active?: { from?: string; until?: string };
}

/** What is known of the results of some posts. Kinds that nothing is known of are missing, never 0. */
export interface ResultsKnown {
  /** Sums, by kind. */
  results: Results;
  /** Of how many posts each kind is known. */
  postsWith: Readonly<Partial<Record<keyof Results, number>>>;
  /** Of how many posts any kind is known. */
  postsWithResults: number;
}

/** How a goal did against its target. Figures that nothing is known of are undefined, never 0. */
export interface GoalRow extends ReportGoal, ResultsKnown {
  posts: number;
  /** Of all posts of the period, 0..1; undefined where there are none. */
  share?: number;
  /** Days of the period on which it counts: all of them, or those of its active time. */
  daysActive: number;
  /** Its posts on those days: what its target is measured by. */
  postsWhileActive: number;
  /** How many posts its target asks for in this period; undefined where it asks for none. */
  expected?: number;
  /** Posts while active by expected, 0..; undefined where nothing is expected. */
  reached?: number;
  /** Posts by month of the period, in its order. */
  byMonth: readonly number[];
  /** What its target asks for by month, where it asks for any in that month. */
  expectedByMonth: readonly (number | undefined)[];
  /** Whether posts name it, but no pack in force has it any more. */
  isFormer?: true;
}

export interface FindingRow {
  pack: string;
  /** Undefined for findings that cite none. */
  clause?: string;
  clauseTitle?: string;
  found: number;
  fixed: number;
  dismissed: number;
  posted: number;
  postedAnyway: number;
  silent: number;
}

export interface RuleRow {
  pack: string;
  rule: string;
  /** Findings that were shown; those of packs in pilot mode are not. */
  seen: number;
  dismissed: number;
  postedAnyway: number;
  /** Dismissed by seen, 0..1: the higher, the more likely the rule is wrong. */
  share: number;
}

/** Posts of one unit, role, network or author; `name` is '' where the posts do not say. */
export interface GroupRow extends ResultsKnown {
  name: string;
  posts: number;
  withGoal: number;
}

/** A post in the report, with its reason in one line. */
export interface PostLine {
  post: LoggedPost;
  /** Its author's rationale, or the goals it serves and where they come from, or that it serves none. */
  why: string;
}

/** All that is summed up of a period; every reading of it (chief, CFO, team) draws on this one. */
export interface Report extends ResultsKnown {
  question: ReportQuestion;
  /** Days of the period. */
  days: number;
  /** Posts of the period that the question asks for. */
  posts: number;
  /** Months of the period, `YYYY-MM`. */
  months: readonly string[];
  /** All posts by month. */
  postsByMonth: readonly number[];
  goals: readonly GoalRow[];
  /**
   * Posts that serve no goal: how many, their share 0..1 and the share by month (undefined where there are no posts), and
   * the same of as many days before the period.
   */
  withoutGoal: {
    posts: number;
    share?: number;
    byMonth: readonly (number | undefined)[];
    before: { posts: number; share?: number };
  };
  /**
   * How many posts do each, and what came of them; posts that nothing is known of (entries of Goalpost 0.1) are counted
   * apart. `onlyBroadcast`: known, and neither invites, asks nor thanks.
   */
  engagement: {
    counts: Readonly<Record<Engagement, number>>;
    unknown: number;
    onlyBroadcast: number;
    results: Readonly<Record<Engagement, ResultsKnown>>;
  };
  findings: readonly FindingRow[];
  rules: readonly RuleRow[];
  /** Reasons given for posting anyway, newest first. */
  reasons: readonly { at: string; reason: string; post: LoggedPost }[];
  by: Readonly<Record<'unit' | 'role' | 'network' | 'author', readonly GroupRow[]>>;
  /** Posts times the minutes the unit entered; undefined where it entered none. */
  effort?: { minutes: number; cost?: number; costPer?: Readonly<Partial<Record<keyof Results, number>>> };
  /** Newest first. */
  lines: readonly PostLine[];
}
