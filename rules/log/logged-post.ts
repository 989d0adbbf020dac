import type { LogEntry } from './log-entry';
import type { Results } from './results';

/** A post as it stands in the log: its entry, with all that was corrected and added since. */
export interface LoggedPost extends LogEntry {
  /** What came of it, as far as someone said. */
  results?: Results;
  /** Whether its goals or rationale were changed after it was logged. */
  isCorrected?: true;
  /** When the log last said something new of it, as an ISO date-time; of two copies of a post, the later one is right. */
  changed?: string;
}
