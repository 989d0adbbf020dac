import { PostsError } from './decode-text';
import type { PostsTable } from './posts-table';

const mostColumns = 200;

/** What an X archive writes in place of characters that mean something in HTML. */
const escapes: Readonly<Record<string, string>> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&#39;': "'",
};

/** Whether a file begins as JSON or an X archive does; the heading “[Draft] Date” of a CSV does not. */
export function isJson(text: string): boolean {
  return /^\s*(window\.YTD|\{\s*["}]|\[\s*([{"]|\]\s*$))/.test(text);
}

/**
 * The posts of a JSON array, of JSON Lines, of an object that holds one list, or of an X archive (a script with an array).
 * @throws PostsError where it is none of them, or holds no post.
 */
export function tableOfJson(text: string): PostsTable {
  const items = itemsOf(text.replace(/^\s*window\.[\w.]+\s*=\s*/, '')).map(({ number, item }) => ({
    number,
    fields: fieldsOf(item),
  }));
  const columns = [...new Set(items.flatMap(({ fields }) => Object.keys(fields)))].slice(0, mostColumns);
  if (columns.length === 0) throw new PostsError('There are no posts in this file.');
  const rows = items.map(({ number, fields }) => ({ number, cells: columns.map((column) => fields[column] ?? '') }));
  return { columns, rows };
}

function itemsOf(text: string): { number: number; item: unknown }[] {
  const whole = parse(text);
  const isOneLine = !text.trim().includes('\n');
  const list = Array.isArray(whole) ? whole : listIn(whole, isOneLine);
  if (list) return list.map((item: unknown, index) => ({ number: index + 1, item }));
  return text.split('\n').flatMap((line, index) => {
    if (line.trim() === '') return [];
    const item = parse(line);
    if (item === undefined) throw new PostsError(`Line ${index + 1} of this file is not JSON.`);
    return [{ number: index + 1, item }];
  });
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}

/** The list an object holds. On one line, an object with texts of its own is a post. */
function listIn(whole: unknown, isOneLine: boolean): unknown[] | undefined {
  if (!isObject(whole)) return undefined;
  const values = Object.values(whole);
  if (isOneLine && values.some((value) => typeof value === 'string')) return undefined;
  return values.find((value) => Array.isArray(value));
}

/** Texts and numbers of a post, also of one that is wrapped: {"tweet": {"full_text": ...}}. */
function fieldsOf(item: unknown): Record<string, string> {
  if (typeof item === 'string') return { text: item };
  if (!isObject(item)) return {};
  const [only, ...others] = Object.values(item);
  if (others.length === 0 && isObject(only)) return fieldsOf(only);
  const fields = Object.entries(item).filter(([, value]) => typeof value === 'string' || typeof value === 'number');
  return Object.fromEntries(
    fields.map(([key, value]) => [key, key === 'full_text' ? unescaped(String(value)) : String(value)]),
  );
}

/** In one pass, so that what was written as “&amp;lt;” stays “&lt;”. */
function unescaped(text: string): string {
  return text.replace(/&(?:amp|lt|gt|quot|#39);/g, (written) => escapes[written] ?? written);
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
