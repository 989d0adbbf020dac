import { createChecker } from '../../rules/check';
import { outOfPilot } from '../../rules/in-force/out-of-pilot';
import { runToEnd } from '../../rules/judging/run-to-end';
import type { Pack } from '../../rules/pack';
import { loadParts } from '../parts/load-parts';
import { type Backtest, backtest } from '../past-posts/backtest';
import { backtestToCsv } from '../past-posts/backtest-csv';
import { openPosts, postsOf } from '../past-posts/read-posts';
import type { Policy } from '../policy/policy';
import type { Report } from './task';

export interface BacktestInput extends Pick<Policy, 'proofs' | 'needs'> {
  file: File;
  /** The index of the column that holds the posts. */
  column: number;
  /** Parents first. */
  packs: Pack[];
}

/** What came of a back-test, for the page: all but the flagged rows, which are in `csv` already. */
export interface BacktestOutput extends Omit<Backtest, 'flagged'> {
  /** Rows without a post. */
  skipped: number;
  /** A line a finding. */
  csv: string;
}

/** Checks every past post of a file against the packs. */
export async function backtestPosts(
  { file, column, packs, ...policy }: BacktestInput,
  report: Report,
): Promise<BacktestOutput> {
  report({ step: 'Reading the file', done: 0, total: 0 });
  const { posts, skipped } = postsOf(openPosts(new Uint8Array(await file.arrayBuffer())), column);
  if (posts.length === 0) throw new Error('This column has no posts in it: choose another.');
  const steps = backtest(posts, createChecker(packs.map(outOfPilot), await loadParts(policy)));
  const found = runToEnd(steps, (come) => report({ step: 'Checking posts', ...come }));
  const { flagged: _, ...result } = found;
  return { ...result, skipped, csv: backtestToCsv(found) };
}
