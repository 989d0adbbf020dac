import type { LoggedPost } from '../../rules/log/logged-post';
import { type Results, resultsSchema } from '../../rules/log/results';
import { toCsvText } from '../csv-text';
import { datedName, saveFile } from '../save-file';

const figures = Object.keys(resultsSchema.shape) as (keyof Results)[];

const columns: Record<string, (entry: LoggedPost) => string> = {
  at: ({ at }) => at,
  network: ({ network }) => network,
  surface: ({ surface }) => surface,
  unit: ({ author }) => author?.unit ?? '',
  author: ({ author }) => author?.name ?? '',
  role: ({ role = '' }) => role,
  capacity: ({ capacity = '' }) => capacity,
  language: ({ language = '' }) => language,
  goals: ({ goals }) => goals.map(({ name, by }) => (by === 'author' ? `${name} (author)` : name)).join('; '),
  rationale: ({ rationale = '' }) => rationale,
  engagement: ({ engagement = [] }) => engagement.join('; '),
  findings: ({ findings }) => findings.map(({ rule, outcome }) => `${rule}: ${outcome}`).join('; '),
  reason: ({ reason = '' }) => reason,
  packs: ({ packs }) => packs.map(({ id, version }) => `${id} ${version}`).join('; '),
  text: ({ text = '' }) => text,
  link: ({ link = '' }) => link,
  ...Object.fromEntries(
    figures.map((figure) => [figure, ({ results }: LoggedPost) => String(results?.[figure] ?? '')]),
  ),
  id: ({ id }) => id,
};

/** Writes the log as CSV: a line an entry. */
export function toCsv(entries: readonly LoggedPost[]): string {
  return toCsvText([
    Object.keys(columns),
    ...entries.map((entry) => Object.values(columns).map((cell) => cell(entry))),
  ]);
}

/** Writes the log as JSON: an array of entries, as the log holds them. */
export function toJson(entries: readonly LoggedPost[]): string {
  return `${JSON.stringify(entries, null, 2)}\n`;
}

/** Gives entries to the person as a file with the day in its name, in one of the extension's own pages. */
export function saveLog(format: 'csv' | 'json', entries: readonly LoggedPost[]): void {
  const [text, type] = format === 'csv' ? [toCsv(entries), 'text/csv'] : [toJson(entries), 'application/json'];
  saveFile(datedName('log', format), type, text);
}
