import type { Statement } from './record';

/** The id by which a statement is appended once, however often it is handed over: a post has its own. */
export function idOf(statement: Statement): string {
  return statement.kind === 'post' ? statement.entry.id : statement.id;
}
