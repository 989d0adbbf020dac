import type { LogEntry } from '../rules/log/log-entry';

/** What became of a finding, as people say it. */
export const outcomeWords: Record<LogEntry['findings'][number]['outcome'], string> = {
  fixed: 'fixed',
  dismissed: 'let go',
  posted: 'posted with it',
  'posted-anyway': 'posted anyway',
  silent: 'not shown (pilot)',
};
