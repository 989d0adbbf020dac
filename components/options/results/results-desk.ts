import type { ResultColumns, ResultsFile, ResultsMatch } from './results-file';

/** What came of posts, from a network's own export. */
export interface ResultsDesk {
  /** Reads a CSV, and guesses which column holds what. */
  onOpen(file: File): Promise<ResultsFile>;
  /** Finds the post of each row of the file that was opened last. */
  onMatch(columns: ResultColumns): Promise<ResultsMatch>;
  /** Adds the results of the last match to the log; gives to how many posts. */
  onAdd(): Promise<number>;
}
