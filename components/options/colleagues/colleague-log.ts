import type { LoggedPost } from '../../../rules/log/logged-post';

/** A colleague's log that was verified when it was brought in. */
export interface ColleagueLog {
  /** Id of its chain. */
  chain: string;
  /** The file it came in. */
  file: string;
  /** Whose it is, as far as its newest post says. */
  name?: string | undefined;
  unit?: string | undefined;
  lines: number;
  /** The hash of its last line, in hex. */
  head: string;
  posts: readonly LoggedPost[];
}

/** What came of a file that was chosen: how many posts it brought, or the sentence that says why it was refused. */
export interface ImportedLog {
  file: string;
  posts?: number;
  /** It says nothing that an earlier import did not say. */
  isKnown?: boolean;
  problem?: string;
}
