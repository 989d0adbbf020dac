import { readFileSync } from 'node:fs';
import { entities } from '../../rules/entities';
import { kinds } from '../../rules/kinds';

/** The parts of docs/ that are made from the code, by the name of the mark they stand between. */
const tables: Record<string, () => string> = {
  kinds: () =>
    table(
      ['kind', 'finds', 'its own fields'],
      Object.values(kinds).map(({ name, summary, options }) => [
        `\`${name}\``,
        summary,
        Object.keys(options)
          .map((field) => `\`${field}\``)
          .join(', '),
      ]),
    ),
  entities: () =>
    table(
      ['entity', 'finds'],
      Object.entries(entities).map(([name, { summary }]) => [`\`${name}\``, summary]),
    ),
};

/** A Markdown table with its columns aligned, as the formatter wants it. */
function table(head: string[], rows: string[][]): string {
  const widths = head.map((_, column) => Math.max(...[head, ...rows].map((row) => row[column]?.length ?? 0)));
  const line = (cells: string[]) => `| ${cells.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join(' | ')} |`;
  return [line(head), line(widths.map((width) => '-'.repeat(width))), ...rows.map(line)].join('\n');
}

/** The text of a document with every table between `<!-- name -->` and `<!-- /name -->` made anew. */
export function withTables(file: string): string {
  return readFileSync(file, 'utf8').replace(
    /<!-- (\w+) -->[\s\S]*?<!-- \/\1 -->/g,
    (_, name: string) =>
      `<!-- ${name} -->\n\n${tables[name]?.() ?? `There is no table "${name}".`}\n\n<!-- /${name} -->`,
  );
}
