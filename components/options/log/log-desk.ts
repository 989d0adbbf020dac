import type { ReadonlySignal } from '@preact/signals';
import type { LogEntry } from '../../../rules/log/log-entry';
import type { LoggedPost } from '../../../rules/log/logged-post';
import type { Results } from '../../../rules/log/results';
import type { Named } from '../../named';
import type { Progress } from '../progress';
import type { ExportKind } from './export-kinds';
import type { WholeLog } from './whole-log';

/** What was published from this device. */
export interface LogDesk {
  /** Newest first; grows while older posts are read. */
  posts: ReadonlySignal<readonly LoggedPost[]>;
  /** How far reading has come; undefined once all are there. */
  progress: ReadonlySignal<Progress | undefined>;
  /** Posts that could not be put into the log yet, and why. */
  waiting: ReadonlySignal<{ count: number; reason?: string }>;
  /** Goals of the packs in force. */
  goals: ReadonlySignal<readonly Named[]>;
  networks: readonly Named[];
  /** Begins to read, and goes on following the log; called when a panel that shows posts is opened. */
  onOpen(): void;
  /** Adds a correction to the log: other goals, another reason why ('' for none any more), by the post's id. */
  onCorrect(correction: { of: string; goals?: LogEntry['goals']; rationale?: string }): Promise<void>;
  /** Adds what came of a post, as the person says. */
  onResults(of: string, results: Results): Promise<void>;
  /** Downloads the log: the chain as a whole, or a table of the posts given. */
  onExport(kind: ExportKind, posts: readonly LoggedPost[]): Promise<void>;
  /** Verifies the chain from its first line to its last; rejects with the first line that is wrong. */
  onVerify(): Promise<WholeLog>;
}
