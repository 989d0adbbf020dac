import Papa from 'papaparse';
import { decodeText, PostsError } from './decode-text';
import { isPost, knownHeadings } from './post-columns';
import { isJson, tableOfJson } from './posts-json';

/** Past posts as their file has them: a table of texts. */
export interface PostsTable {
  columns: readonly string[];
  /** Each with the number a spreadsheet gives it (the headings are in one, too); of JSON, the line or the place. */
  rows: readonly { number: number; cells: readonly string[] }[];
}

const mostBytes = 200_000_000;
const mostRows = 1_000_000;
/** Some exports begin with a line or two about themselves. */
const mostPreface = 10;

/**
 * Reads a CSV or TSV, JSON Lines, a JSON array, or the posts of an X archive.
 * @throws PostsError with a sentence for the person who chose the file.
 */
export function readTable(bytes: Uint8Array): PostsTable {
  if (bytes.length > mostBytes) throw new PostsError('This file is larger than 200 MB: split it, and take one part.');
  const text = decodeText(bytes).replace(/^\ufeff/, '');
  if (text.trim() === '') throw new PostsError('This file is empty.');
  const table = isJson(text) ? tableOfJson(text) : tableOfCsv(text);
  if (table.rows.length === 0) throw new PostsError('This file has headings, but no posts below them.');
  if (table.rows.length > mostRows)
    throw new PostsError('This file has more than 1,000,000 rows: split it, and take one part.');
  return table;
}

const mostSamples = 3;

/** The first values of a column that are not empty, by which a person knows it. */
export function samplesOf({ rows }: Pick<PostsTable, 'rows'>, column: number): string[] {
  const samples: string[] = [];
  for (const { cells } of rows) {
    const cell = cells[column]?.trim();
    if (cell) samples.push(cell);
    if (samples.length === mostSamples) break;
  }
  return samples;
}

function tableOfCsv(text: string): PostsTable {
  // Excel's own hint, in a line before all others.
  const [hint, hinted] = /^sep=(.)\r?\n/i.exec(text) ?? [];
  const body = hint === undefined ? text : text.slice(hint.length);
  const before = hint === undefined ? 1 : 2;
  const data = cellsOf(body, hinted ?? delimiterOf(body), before);
  const first = headingsAt(data);
  const headings = data[first] ?? [];
  const filled = data.map((cells, index) => ({ number: index + before, cells })).filter(({ cells }) => !isBlank(cells));
  const below = filled.filter(({ number }) => number > first + before);
  const hasHeadings = !isPost(headings, below.length > 0 ? below : filled);
  return {
    columns: headings.map((name, index) => (hasHeadings && name.trim()) || `Column ${index + 1}`),
    rows: hasHeadings ? below : filled.filter(({ number }) => number >= first + before),
  };
}

/** @throws PostsError where a quote that is not closed makes one row of many. */
function cellsOf(text: string, delimiter: string, firstNumber: number): string[][] {
  const { data, errors } = Papa.parse<string[]>(text, { delimiter });
  const isSpaced = data[headingsAt(data)]?.some((cell) => /^ +"[^"]*"$/.test(cell));
  const tight = isSpaced ? withoutSpaceBeforeQuotes(text, delimiter) : text;
  if (tight !== text) return cellsOf(tight, delimiter, firstNumber);
  // A quote within a text that stays in its line is forgiven: nothing was lost.
  const fault = errors.find(
    ({ code, row = 0 }) =>
      code === 'MissingQuotes' || (code === 'InvalidQuotes' && data[row]?.some((cell) => cell.includes('\n'))),
  );
  if (fault)
    throw new PostsError(
      `Row ${(fault.row ?? 0) + firstNumber} of this file has a quote (") that is not closed: close it, and double the quotes within a text ("").`,
    );
  return data;
}

/** Some write `date, "text"`, where the quotes would be part of the text. */
function withoutSpaceBeforeQuotes(text: string, delimiter: string): string {
  const mark = delimiter.replace(/\W/g, '\\$&');
  return text.replace(new RegExp(`(^|${mark}) +(?="(?!")|""(?:${mark}|\\r?$))`, 'gm'), '$1');
}

/**
 * The row of the headings: one of known names after rows with fewer cells (a preface), else the first that is as wide as
 * most. A post can hold a known name, too: one is not enough to pass over rows.
 */
function headingsAt(data: readonly (readonly string[])[]): number {
  const first = data.findIndex((cells) => !isBlank(cells));
  const head = data.slice(0, Math.max(first, 0) + mostPreface);
  const filled = head.map((cells) => cells.filter((cell) => cell.trim() !== '').length);
  const named = head.findIndex(
    (cells, index) => knownHeadings(cells) > 1 && filled.slice(0, index).every((count) => count < (filled[index] ?? 0)),
  );
  if (named >= 0) return named;
  if ((head[first]?.length ?? 0) > 1 && knownHeadings(head[first] ?? []) > 0) return first;
  const { width } = usualWidth(head);
  return head.findIndex((cells) => !isBlank(cells) && cells.length >= width);
}

/** What stands between the cells of known headings, else of most rows; a tab, which hardly a text holds, for one column. */
function delimiterOf(text: string): string {
  const candidates = ['\t', ';', ','].map((delimiter) => {
    const { data } = Papa.parse<string[]>(text.trimStart(), { delimiter, preview: mostPreface });
    const rows = data.filter((cells) => !isBlank(cells));
    const { width, count } = usualWidth(rows);
    const names = Math.max(0, ...rows.filter((cells) => cells.length > 1).map(knownHeadings));
    // Posts in one column have commas, but not as many in each.
    const isSteady = width > 1 && ((rows[0]?.length ?? 0) > 1 || width > 2) && count * 2 > rows.length;
    return { delimiter, names, steady: isSteady ? count : 0, width };
  });
  const isOneColumn = knownHeadings([/\S.*/.exec(text)?.[0] ?? '']) > 0;
  const [best] = candidates.sort((a, b) => b.names - a.names || b.steady - a.steady || b.width - a.width);
  return best && (best.names > (isOneColumn ? 1 : 0) || (best.steady > 0 && !isOneColumn)) ? best.delimiter : '\t';
}

/** How many cells most rows have, and how many rows those are; the wider of two that are as many. */
function usualWidth(rows: readonly (readonly string[])[]): { width: number; count: number } {
  const counts = new Map<number, number>();
  for (const cells of rows) if (!isBlank(cells)) counts.set(cells.length, (counts.get(cells.length) ?? 0) + 1);
  const [[width, count] = [1, 0]] = [...counts].sort(([a, times], [b, others]) => others - times || b - a);
  return { width, count };
}

function isBlank(cells: readonly string[]): boolean {
  return cells.every((cell) => cell.trim() === '');
}
