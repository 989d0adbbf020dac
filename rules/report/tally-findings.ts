import type { LoggedPost } from '../log/logged-post';
import type { FindingRow, ReportClause, RuleRow } from './report';

type LoggedFinding = LoggedPost['findings'][number];

const columns = {
  fixed: 'fixed',
  dismissed: 'dismissed',
  posted: 'posted',
  'posted-anyway': 'postedAnyway',
  silent: 'silent',
} as const satisfies Record<LoggedFinding['outcome'], keyof FindingRow>;

/** Counts findings by the clause they cite, and by the rule that made them; most first. */
export function tallyFindings(clauses: readonly ReportClause[]) {
  const byClause = new Map<string, FindingRow>();
  const byRule = new Map<string, RuleRow>();
  return {
    add(post: LoggedPost): void {
      for (const finding of post.findings) {
        const row = at(byClause, `${finding.pack}\n${finding.clause ?? ''}`, () => emptyRow(finding, clauses));
        row.found++;
        row[columns[finding.outcome]]++;
        if (finding.outcome === 'silent') continue;
        const { pack, rule } = finding;
        const empty = () => ({ pack, rule, seen: 0, dismissed: 0, postedAnyway: 0, share: 0 });
        const seen = at(byRule, `${pack}\n${rule}`, empty);
        seen.seen++;
        if (finding.outcome === 'dismissed') seen.dismissed++;
        if (finding.outcome === 'posted-anyway') seen.postedAnyway++;
      }
    },
    /** Findings by clause. */
    clauses: (): FindingRow[] =>
      [...byClause.values()].sort(
        (a, b) => b.found - a.found || compare(a.pack, b.pack) || compare(a.clause ?? '', b.clause ?? ''),
      ),
    /** Rules, most dismissed first. */
    rules: (): RuleRow[] => {
      const rows = [...byRule.values()].map((row) => ({ ...row, share: row.dismissed / row.seen }));
      return rows.sort((a, b) => b.dismissed - a.dismissed || b.share - a.share || compare(a.rule, b.rule));
    },
  };
}

function emptyRow({ pack, clause }: LoggedFinding, clauses: readonly ReportClause[]): FindingRow {
  const title = clause === undefined ? undefined : titleOf(pack, clause, clauses);
  return {
    pack,
    ...(clause !== undefined && { clause }),
    ...(title !== undefined && { clauseTitle: title }),
    found: 0,
    fixed: 0,
    dismissed: 0,
    posted: 0,
    postedAnyway: 0,
    silent: 0,
  };
}

/** In the finding’s own pack, else in the last of the packs in force that has it, as the coach cites it. */
function titleOf(pack: string, clause: string, clauses: readonly ReportClause[]): string | undefined {
  const own = clauses.find((one) => one.pack === pack && one.id === clause);
  return (own ?? clauses.findLast(({ id }) => id === clause))?.title;
}

function at<Value>(map: Map<string, Value>, key: string, make: () => Value): Value {
  const value = map.get(key) ?? make();
  map.set(key, value);
  return value;
}

/** By code units: the same order on every machine. */
function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
