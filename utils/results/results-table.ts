import type { Results } from '../../rules/log/results';
import { readTable } from '../past-posts/posts-table';

/** What a column of a network's export may hold. */
export type ResultsColumn = 'link' | 'text' | 'at' | keyof Results;

/** Which column holds what, as an index into the headers. */
export type ResultsColumns = Partial<Record<ResultsColumn, number>>;

/** A row of the file; `number` is the one a spreadsheet shows. */
export interface ResultsRow {
  number: number;
  cells: readonly string[];
}

export interface ResultsFile {
  headers: readonly string[];
  rows: readonly ResultsRow[];
}

/**
 * Reads what a network or a planner exports: CSV, TSV or JSON.
 * @param file its bytes, or its text where it was read as UTF-8 already.
 * @throws PostsError with a sentence for the person who chose it.
 */
export function readResultsFile(file: Uint8Array | string): ResultsFile {
  const { columns, rows } = readTable(typeof file === 'string' ? new TextEncoder().encode(file) : file);
  return { headers: columns, rows };
}

/**
 * How exports name their columns, best first, in plain small letters. X: content of account analytics, and its former tweet
 * activity. Meta Business Suite: content of Facebook and Instagram. LinkedIn: page content analytics. YouTube Studio: table
 * data. Mastodon: the fields of a status in its API. Buffer: post analytics.
 */
const names: Readonly<Record<ResultsColumn, readonly string[]>> = {
  link: [
    'permalink',
    'post permalink',
    'tweet permalink',
    'post link',
    'post url',
    'tweet link',
    'update link',
    'video url',
    'permalink url',
    'url',
    'link',
    'lien permanent',
    'lien',
  ],
  text: [
    'post text',
    'tweet text',
    'post message',
    'description',
    'post content',
    'text',
    'content',
    'message',
    'caption',
    'update title',
    'post title',
    'video title',
    'title',
    'post',
    'tweet',
    'texte',
    'contenu',
    'legende',
    'titre',
  ],
  at: [
    'publish time',
    'video publish time',
    'published at',
    'created at',
    'created date',
    'posted at',
    'sent at',
    'post date',
    'date posted',
    'published',
    'posted',
    'heure de publication',
    'date de publication',
    'time',
    'date',
  ],
  reach: [
    'reach',
    'post reach',
    'people reached',
    'lifetime post total reach',
    'accounts reached',
    'unique impressions',
    'unique views',
    'portee',
    'couverture',
    'impressions',
    'post impressions',
    'views',
    'video views',
    'vues',
  ],
  replies: [
    'replies',
    'comments',
    'replies count',
    'comments added',
    'comment count',
    'post comments',
    'reponses',
    'commentaires',
  ],
  shares: [
    'reposts',
    'retweets',
    'reblogs',
    'reblogs count',
    'boosts',
    'shares',
    'share count',
    'post shares',
    'partages',
    'republications',
  ],
  reactions: [
    'reactions',
    'total reactions',
    'likes',
    'favourites',
    'favorites',
    'favourites count',
    'favorites count',
    'like count',
    'post likes',
    'mentions j’aime',
    'j’aime',
  ],
  clicks: ['link clicks', 'url clicks', 'clicks', 'post clicks', 'total clicks', 'clics sur le lien', 'clics'],
  applications: [
    'applications',
    'registrations',
    'sign ups',
    'signups',
    'conversions',
    'leads',
    'apply clicks',
    'candidatures',
    'inscriptions',
  ],
};

/** Tells by the headers which column holds what; what can't be told is left for the person to say. */
export function guessColumns(headers: readonly string[]): ResultsColumns {
  const plain = headers.map(toPlain);
  const columns: ResultsColumns = {};
  for (const column of Object.keys(names) as ResultsColumn[]) {
    const place = names[column].map((name) => plain.indexOf(name)).find((index) => index >= 0);
    if (place !== undefined) columns[column] = place;
  }
  return columns;
}

/** Without capitals, accents, notes in brackets, underscores and hyphens: “Reach (unique)” is “reach”. */
function toPlain(header: string): string {
  return header
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll("'", '’')
    .replace(/\([^)]*\)/g, ' ')
    .replace(/[_\s-]+/g, ' ')
    .trim();
}
