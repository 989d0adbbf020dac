import type { LoggedPost } from '../../../rules/log/logged-post';
import type { Results } from '../../../rules/log/results';

/** What a column of a network's export may hold. */
export type ResultColumn = 'link' | 'text' | 'at' | keyof Results;

/** Which column (an index into the file's columns) holds what; what no column holds is not there. */
export type ResultColumns = Readonly<Partial<Record<ResultColumn, number>>>;

/** A network's export as it was opened. */
export interface ResultsFile {
  columns: readonly { name: string; samples: readonly string[] }[];
  rows: number;
  guess: ResultColumns;
}

/** Which rows are about which posts of the log. */
export interface ResultsMatch {
  matched: readonly { post: LoggedPost; row: number; results: Results }[];
  unmatched: readonly { row: number; words: string; reason: string }[];
}
