import type { Finding } from '../../rules/finding';
import { toCsvText } from '../csv-text';
import type { Backtest, FlaggedRow } from './backtest';

const columns: Record<string, (row: FlaggedRow, finding: Finding) => string> = {
  row: ({ post }) => String(post.row),
  id: ({ post }) => String(post.id ?? ''),
  at: ({ post }) => post.at ?? '',
  network: ({ post }) => post.network ?? '',
  verdict: ({ verdict }) => verdict,
  severity: (_, { severity }) => severity,
  rule: (_, { rule }) => rule,
  clause: (_, { clause = '' }) => clause,
  match: (_, { match = '' }) => match,
  message: (_, { message }) => message,
  text: ({ post }) => post.text,
};

/** A back-test as CSV: a line a finding. */
export function backtestToCsv({ flagged }: Backtest): string {
  const cells = Object.values(columns);
  const lines = flagged.flatMap((row) => row.findings.map((finding) => cells.map((cell) => cell(row, finding))));
  return toCsvText([Object.keys(columns), ...lines]);
}
