import type { PostsTable } from './posts-table';

/**
 * How exports name their columns, in small letters, best first. X (archive: full_text), Meta Business Suite (Title,
 * Description), LinkedIn (ShareCommentary; Post title), and the planners that export for all of them.
 */
const headings = {
  text: [
    'full_text',
    'tweet text',
    'post text',
    'post message',
    'sharecommentary',
    'commentary',
    'message',
    'caption',
    'post',
    'text',
    'tweet',
    'post content',
    'content',
    'copy',
    'body',
    'status',
    'texte',
    'contenu',
    'publication',
    'légende',
  ],
  at: [
    'created_at',
    'publish time',
    'published',
    'published at',
    'post date',
    'date published',
    'sent at',
    'posted at',
    'date',
    'time',
    'timestamp',
    'created date',
    'createddate',
    'posted date',
  ],
  network: ['network', 'platform', 'social network', 'channel', 'service', 'source', 'réseau'],
  id: ['id', 'id_str', 'tweet id', 'post id', 'post_id'],
  role: ['role', 'author role', 'rôle'],
};

/** Names that hold a post in some exports and a title in others. */
const maybeText = ['title', 'description', 'post title', 'name', 'titre'];

/** Which column holds what, as an index; undefined where none does. */
export interface PostColumns {
  /** The one that holds the posts, or most likely does; undefined where no column holds texts. */
  text: number | undefined;
  /** Whether its heading leaves no doubt. */
  isSure: boolean;
  at: number | undefined;
  network: number | undefined;
  id: number | undefined;
  role: number | undefined;
}

const mostLookedAt = 300;
const fewestLetters = 8;
/** Characters; a text with spaces that is longer is hardly a heading. */
const mostOfHeading = 25;

const knownNames = new Set([...Object.values(headings).flat(), ...maybeText]);

/** How many cells of a row are names that exports give to columns. */
export function knownHeadings(cells: readonly string[]): number {
  return cells.filter((cell) => knownNames.has(nameOf(cell))).length;
}

/**
 * Whether a row holds a post, not the headings: it has no name that exports give, and where others have their texts it
 * has a sentence, or stands beside nothing but dates and numbers.
 * @param rows those of the table, without headings.
 */
export function isPost(cells: readonly string[], rows: PostsTable['rows']): boolean {
  if (knownHeadings(cells) > 0) return false;
  const { text: column } = findColumns({ columns: cells.map(() => ''), rows });
  const text = column === undefined ? '' : (cells[column] ?? '');
  if (textLength(text) > mostOfHeading) return true;
  const others = cells.filter((cell, index) => index !== column && cell.trim() !== '');
  return /\p{L}/u.test(text) && others.length > 0 && others.every(isDateOrNumber);
}

/** Finds the columns by their headings, else the posts by the longest texts. */
export function findColumns({ columns, rows }: PostsTable): PostColumns {
  const names = columns.map(nameOf);
  const looked = rows.slice(0, mostLookedAt);
  const filled = (column: number) => looked.filter(({ cells }) => cells[column]?.trim()).length / looked.length;
  const byName = (wanted: readonly string[]): number[] =>
    wanted.map((name) => names.indexOf(name)).filter((column) => column >= 0);
  const letters = (column: number) =>
    looked.reduce((sum, { cells }) => sum + textLength(cells[column] ?? ''), 0) / looked.length;
  const longest = (among: readonly number[]) => [...among].sort((a, b) => letters(b) - letters(a))[0];

  const sure = byName(headings.text).find((column) => filled(column) > 0.1);
  const maybe = longest(byName(maybeText).filter((column) => filled(column) > 0.1));
  const likeliest = longest(columns.map((_, column) => column).filter((column) => letters(column) >= fewestLetters));
  return {
    text: sure ?? maybe ?? likeliest,
    isSure: sure !== undefined,
    at: byName(headings.at)[0],
    network: byName(headings.network)[0],
    id: byName(headings.id)[0],
    role: byName(headings.role)[0],
  };
}

/** Date.parse takes “Question 1” for a date, so that the first word is looked at. */
function isDateOrNumber(cell: string): boolean {
  const isNumber = /^[\d\s.,:/+%-]*\d[\d\s.,:/+%-]*$/.test(cell);
  const isLikeDate = /^\s*(\d|(mon|tue|wed|thu|fri|sat|sun|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\b)/i;
  return isNumber || (isLikeDate.test(cell) && !Number.isNaN(Date.parse(cell)));
}

function nameOf(heading: string): string {
  return heading.trim().toLowerCase().replace(/\s+/g, ' ');
}

/** Addresses and numbers are long, too, and no texts. */
function textLength(cell: string): number {
  return /^(https?:\S+|[\d\s.,:/+-]*)$/i.test(cell.trim()) || !/\s/.test(cell.trim()) ? 0 : cell.length;
}
