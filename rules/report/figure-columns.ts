import type { Report, ReportQuestion, ResultsKnown } from './report';
import { resultHeads } from './result-names';
import type { Column } from './section';
import { resultKinds } from './tally-results';
import { toAmount, toHours, toNumber } from './wording';

/** Columns that several tables have: what posts took and what came of them, as far as either is known. */
export interface FigureColumns {
  heads: Column[];
  cells(row: ResultsKnown & { posts: number }): string[];
}

/** Nothing beside the posts. */
export const noColumns: FigureColumns = { heads: [], cells: () => [] };

/** The hours and cost of posts, where the unit entered what one takes. */
export function effortColumns({ minutesPerPost, costPerHour }: ReportQuestion): FigureColumns {
  if (minutesPerPost === undefined) return noColumns;
  const hours = (posts: number) => (posts * minutesPerPost) / 60;
  return {
    heads: ['Hours', ...(costPerHour === undefined ? [] : ['Cost'])].map(toHead),
    cells: ({ posts }) => [
      toHours(hours(posts)),
      ...(costPerHour === undefined ? [] : [toAmount(hours(posts) * costPerHour)]),
    ],
  };
}

/** Each kind of result that is known of any post; a dash where it is not known of these. */
export function resultColumns(report: Report): FigureColumns {
  const kinds = resultKinds.filter((kind) => report.results[kind] !== undefined);
  if (kinds.length === 0) return noColumns;
  return {
    heads: [...kinds.map((kind) => resultHeads[kind]), 'With results'].map(toHead),
    cells: ({ results, postsWithResults }) => [
      ...kinds.map((kind) => (results[kind] === undefined ? '–' : toNumber(results[kind]))),
      toNumber(postsWithResults),
    ],
  };
}

function toHead(name: string): Column {
  return { name, isFigure: true };
}
