import Papa from 'papaparse';
import { decodeText, PostsError } from './decode-text';
import { tableOfJson } from './posts-json';

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
 * @param headings says whether a row of a CSV is that of its headings; else its first row is.
 * @throws PostsError with a sentence for the person who chose the file.
 */
export function readTable(bytes: Uint8Array, headings: (cells: readonly string[]) => boolean): PostsTable {
  if (bytes.length > mostBytes) throw new PostsError('This file is larger than 200 MB: split it, and take one part.');
  const text = decodeText(bytes).replace(/^\ufeff/, '');
  if (text.trim() === '') throw new PostsError('This file is empty.');
  const table = /^\s*([[{]|window\.YTD)/.test(text) ? tableOfJson(text) : tableOfCsv(text, headings);
  if (table.rows.length === 0) throw new PostsError('This file has headings, but no posts below them.');
  if (table.rows.length > mostRows)
    throw new PostsError('This file has more than 1,000,000 rows: split it, and take one part.');
  return table;
}

function tableOfCsv(text: string, headings: (cells: readonly string[]) => boolean): PostsTable {
  // Excel's own hint, in a line before all others.
  const [hint, hinted] = /^sep=(.)\r?\n/i.exec(text) ?? [];
  const body = hint === undefined ? text : text.slice(hint.length);
  const { data } = Papa.parse<string[]>(body, { delimiter: hinted ?? delimiterOf(body) });
  const before = hint === undefined ? 0 : 1;
  const found = data.slice(0, mostPreface).findIndex(headings);
  const first = Math.max(
    found,
    data.findIndex((cells) => !isBlank(cells)),
  );
  const columns = (data[first] ?? []).map((name, index) => name.trim() || `Column ${index + 1}`);
  const rows = data
    .map((cells, index) => ({ number: index + before + 1, cells }))
    .filter(({ cells }, index) => index > first && !isBlank(cells));
  return { columns, rows };
}

/** What stands between the headings; a tab, which hardly a text holds, where there is one column. */
function delimiterOf(text: string): string {
  const lines = text.split(/\r?\n/, mostPreface).map((line) => line.replace(/"[^"]*"/g, ''));
  const counts = ['\t', ';', ','].map((delimiter) => ({
    delimiter,
    count: lines[0]?.split(delimiter).length ?? 0,
    total: lines.join('\n').split(delimiter).length,
  }));
  counts.sort((a, b) => b.count - a.count || b.total - a.total);
  const [best] = counts;
  return best && best.count > 1 ? best.delimiter : '\t';
}

function isBlank(cells: readonly string[]): boolean {
  return cells.every((cell) => cell.trim() === '');
}
