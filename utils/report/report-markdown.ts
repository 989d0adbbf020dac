import type { ReportText } from '../../rules/report/reading-of';
import { type Cell, type Section, type Table, textOf } from '../../rules/report/section';

/** Writes a report as Markdown: the sentences and tables of its page. */
export function reportMarkdown({ title, organization, about, lead, figures, sections }: ReportText): string {
  const blocks = [
    `# ${plain(title)}`,
    plain([...(organization ? [organization] : []), ...about].join(' · ')),
    plain(lead.join(' ')),
    figures.map(({ value, label }) => `- **${plain(value)}** ${plain(label)}`).join('\n'),
    ...sections.flatMap(blocksOf),
  ];
  return `${blocks.filter(Boolean).join('\n\n')}\n`;
}

function blocksOf({ title, says, table, isList }: Section): string[] {
  const sentences = isList ? says.map((one) => `- ${plain(one)}`).join('\n') : plain(says.join(' '));
  return [`## ${plain(title)}`, sentences, ...(table ? tablesOf(table) : [])];
}

/** A table for each group: Markdown has no heads for some of the rows. Columns of nothing but bars are left out. */
function tablesOf({ columns, groups }: Table): string[] {
  const kept = columns.map((_, place) => groups.some(({ rows }) => rows.some((row) => !isBar(row[place]))));
  const line = (cells: readonly string[]) => `| ${cells.filter((_, place) => kept[place]).join(' | ')} |`;
  const head = line(columns.map(({ name }) => plain(name)));
  const rule = line(columns.map(({ isFigure }) => (isFigure ? '---:' : '---')));
  return groups.flatMap(({ name, rows }) => [
    ...(name ? [`### ${plain(name)}`] : []),
    [head, rule, ...rows.map((row) => line(row.map((cell) => linked(cell))))].join('\n'),
  ]);
}

function isBar(cell: Cell | undefined): boolean {
  return typeof cell === 'object' && cell.bar !== undefined;
}

function linked(cell: Cell): string {
  const link = typeof cell === 'object' ? cell.link : undefined;
  const isSafe = link !== undefined && /^https:\/\/[^\s<>|]+$/.test(link);
  return isSafe ? `${plain(textOf(cell))} <${link}>` : plain(textOf(cell));
}

/** Posts may hold anything: none of it is read as Markdown or HTML, be it an entity (`&lt;`) or the beginning of a list. */
function plain(text: string): string {
  return text
    .replace(/\s+/g, (blank) => (blank === '\u00A0' ? blank : ' '))
    .replace(/[\\`*_{}[\]<>#|~&]/g, '\\$&')
    .replace(/^( *\d*)([-+.)])(?= |$)/, '$1\\$2');
}
