import type { Judged } from './judge';
import { qualityTables } from './tables';

/** The text of docs/quality.md with the tables of the drafts put in where it marks their place. */
export function withQuality(document: string, judged: readonly Judged[]): string {
  const tables = Object.entries(qualityTables(judged)).map(([name, table]) => `### ${name}\n\n${table}`);
  return document.replace(
    /<!-- quality -->[\s\S]*<!-- \/quality -->/,
    () => `<!-- quality -->\n\n${tables.join('\n\n')}\n\n<!-- /quality -->`,
  );
}
