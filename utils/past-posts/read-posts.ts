import type { Draft } from '../../rules/draft';
import { PostsError } from './decode-text';
import { findColumns } from './post-columns';
import { type PostsTable, readTable, samplesOf } from './posts-table';

/** A past post; `row` is its number in the file, as a spreadsheet shows it. */
export interface PastPost extends Draft {
  row: number;
}

/** A file of posts as it was opened, and what is likely to be in it. */
export interface OpenedPosts {
  table: PostsTable;
  /** Headings with the first values of each that is not empty. */
  columns: { name: string; samples: string[] }[];
  /** The column that holds the posts, as an index, and whether its heading leaves no doubt. */
  likely: number;
  isSure: boolean;
}

/**
 * Opens a file of past posts: the export of a network or a planner, a spreadsheet saved as CSV, or JSON.
 * @throws PostsError with a sentence for the person who chose it.
 */
export function openPosts(bytes: Uint8Array): OpenedPosts {
  const table = readTable(bytes);
  const { text, isSure } = findColumns(table);
  if (text === undefined)
    throw new PostsError(`None of the columns looks like the text of posts: ${table.columns.slice(0, 12).join(', ')}.`);
  const columns = table.columns.map((name, column) => ({ name, samples: samplesOf(table, column) }));
  return { table, columns, likely: text, isSure };
}

/**
 * The posts of a table.
 * @param column the index of the one that holds the texts; without it, the likely one.
 * @returns the posts, and how many rows have none.
 */
export function postsOf({ table, likely }: OpenedPosts, column = likely): { posts: PastPost[]; skipped: number } {
  const places = findColumns(table);
  const posts: PastPost[] = [];
  for (const { number, cells } of table.rows) {
    const text = cells[column] ?? '';
    if (text.trim() === '') continue;
    const cell = (place: number | undefined): string => (place === undefined ? '' : (cells[place]?.trim() ?? ''));
    const [at, network, id, role] = [
      momentOf(cell(places.at)),
      networkOf(cell(places.network)),
      cell(places.id),
      cell(places.role),
    ];
    posts.push({
      row: number,
      text,
      ...(at && { at }),
      ...(network && { network }),
      ...(id && { id }),
      ...(role && { role }),
    });
  }
  return { posts, skipped: table.rows.length - posts.length };
}

/** ISO, whatever the export writes; undefined where it can't be told, for rules then go by today. */
function momentOf(cell: string): string | undefined {
  const isSeconds = /^\d{10}$/.test(cell);
  const time = isSeconds ? Number(cell) * 1000 : cell === '' ? Number.NaN : Date.parse(cell);
  return Number.isNaN(time) ? undefined : new Date(time).toISOString();
}

const networks = [
  'facebook',
  'linkedin',
  'instagram',
  'bluesky',
  'mastodon',
  'threads',
  'nextdoor',
  'youtube',
  'tiktok',
  'reddit',
];

/** “Twitter”, “X”, “Facebook Page”: as rules name them. */
function networkOf(cell: string): string | undefined {
  const name = cell.toLowerCase();
  if (/^(x|twitter|x \(.*\))\b/.test(name)) return 'x';
  return networks.find((network) => name.includes(network));
}
