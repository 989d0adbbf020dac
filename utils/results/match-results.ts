import type { LoggedPost } from '../../rules/log/logged-post';
import { type Results, resultsSchema } from '../../rules/log/results';
import { linkKey, networkOfLink } from './link-key';
import { readCount } from './read-count';
import { datesOf } from './read-dates';
import type { ResultsColumn, ResultsColumns, ResultsRow } from './results-table';
import { findByText } from './same-text';

/** What a row says came of a post. */
export interface MatchedResults {
  post: LoggedPost;
  /** The row's number, as a spreadsheet shows it. */
  row: number;
  results: Results;
}

/** A row that says nothing of a logged post, as far as can be told. */
export interface UnmatchedRow {
  row: number;
  /** How the person knows it: its link, or how its text begins. */
  words: string;
  /** A sentence. */
  reason: string;
}

const figures = Object.keys(resultsSchema.shape) as (keyof Results)[];
const mostWords = 80;

/** Finds the post of each row: by its link, else by its text and time. Each post gets the figures of one row. */
export function matchResults(
  rows: readonly ResultsRow[],
  columns: ResultsColumns,
  posts: readonly LoggedPost[],
): { matched: MatchedResults[]; unmatched: UnmatchedRow[] } {
  const byLink = new Map(posts.flatMap((post) => (post.link ? [[linkKey(post.link), post] as const] : [])));
  const byText = findByText(posts);
  const timesIn = datesOf(rows.map(({ cells }) => cells[columns.at ?? -1] ?? ''));
  const taken = new Map<LoggedPost, number>();
  const matched: MatchedResults[] = [];
  const unmatched: UnmatchedRow[] = [];
  for (const { number, cells } of rows) {
    const cell = (column: ResultsColumn) => cells[columns[column] ?? -1]?.trim() ?? '';
    const [link, text, at] = [cell('link'), cell('text'), cell('at')];
    if (link === '' && text === '' && figures.every((figure) => cell(figure) === '')) continue;
    const results = resultsOf(cell);
    const key = linkKey(link);
    const found = (key && byLink.get(key)) || byText({ text, times: timesIn(at), network: networkOfLink(link) });
    const reason =
      Object.keys(results).length === 0 ? 'None of the columns chosen has a number here.' : problemOf(found, taken);
    if (reason === undefined && typeof found === 'object') {
      taken.set(found, number);
      matched.push({ post: found, row: number, results });
    } else {
      unmatched.push({ row: number, words: shorten(link || text), reason: reason ?? '' });
    }
  }
  return { matched, unmatched };
}

function problemOf(found: LoggedPost | string, taken: ReadonlyMap<LoggedPost, number>): string | undefined {
  if (typeof found === 'string') return found;
  const other = taken.get(found);
  return other === undefined ? undefined : `Row ${other} has figures of the same post.`;
}

function resultsOf(cell: (column: ResultsColumn) => string): Results {
  const results: Results = {};
  for (const figure of figures) {
    const count = readCount(cell(figure));
    if (count !== undefined) results[figure] = count;
  }
  return results;
}

function shorten(words: string): string {
  return words.length > mostWords ? `${words.slice(0, mostWords).trimEnd()}…` : words;
}
