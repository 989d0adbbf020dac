import { computeReport } from '../../rules/report/compute-report';
import { madeLog } from '../rules/report/made-log';

const posts = 100_000;
const turns = 5;
/** Summing posts up may take so many times what reading them from JSON takes. */
const most = 2;

/** A quarter's report of 100,000 posts, beside parsing the same posts as JSON in the same run. */
export async function benchReport(): Promise<{ lines: string[]; problems: string[] }> {
  const log = madeLog(posts);
  const json = JSON.stringify(log);
  const goals = [{ id: 'road-safety', name: 'Road safety', target: { posts: 2, per: 'week' as const, share: 0.1 } }];
  const question = { from: '2026-08-01', to: '2026-10-31', timeZone: 'America/Toronto', minutesPerPost: 25 };
  const reports: number[] = [];
  const parses: number[] = [];
  for (let turn = 0; turn < turns; turn++) {
    reports.push(millisecondsOf(() => computeReport(log, goals, [], question)));
    parses.push(millisecondsOf(() => JSON.parse(json)));
  }
  const [report, parse] = [Math.min(...reports), Math.min(...parses)];
  const ratio = report / parse;
  return {
    lines: [
      `report of ${posts} posts ${report.toFixed(0).padStart(6)} ms, ${ratio.toFixed(1)} times parsing them (${parse.toFixed(0)} ms)`,
    ],
    problems:
      ratio > most ? [`a report takes ${ratio.toFixed(1)} times what parsing its posts takes, at most ${most}`] : [],
  };
}

function millisecondsOf(work: () => unknown): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}
