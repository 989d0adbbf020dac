import type { Severity } from '../../rules/finding';

/** A CSV as it was opened. */
export interface PostsFile {
  /** Headings with the first values of each that is not empty. */
  columns: readonly { name: string; samples: readonly string[] }[];
  /** The column that holds the posts, where the file leaves no doubt, and the likeliest one otherwise. */
  likely: number;
  isSure: boolean;
}

/** A past post that a rule fired on. */
interface FlaggedPost {
  text: string;
  /** UTF-16 offsets into `text`; none for the whole post. */
  matches: readonly { start: number; end: number }[];
}

export interface RuleCount {
  rule: string;
  message: string;
  severity: Severity;
  /** How many posts it fired on. */
  posts: number;
  /** The first few of them. */
  examples: readonly FlaggedPost[];
}

/** What the packs in force would have said of past posts. */
export interface BacktestResult {
  file: string;
  posts: number;
  /** How many would have been held or refused, coached, or let go without a word; together they are `posts`. */
  held: number;
  coached: number;
  clear: number;
  /** Rows without a post in them; not among `posts`. */
  skipped: number;
  /** Most posts first. */
  rules: readonly RuleCount[];
  /** Every goal, most posts first. */
  goals: readonly { id: string; name: string; posts: number }[];
  /** How many posts serve no goal. */
  withoutGoal: number;
}
