import { toCsvText } from './csv-text';
import type { LogEntry } from './log-entry';
import { saveFile } from './save-file';

const columns: Record<string, (entry: LogEntry) => string> = {
  at: ({ at }) => at,
  network: ({ network }) => network,
  surface: ({ surface }) => surface,
  role: ({ role = '' }) => role,
  capacity: ({ capacity = '' }) => capacity,
  language: ({ language = '' }) => language,
  goals: ({ goals }) => goals.map(({ name, by }) => (by === 'author' ? `${name} (author)` : name)).join('; '),
  findings: ({ findings }) => findings.map(({ rule, outcome }) => `${rule}: ${outcome}`).join('; '),
  reason: ({ reason = '' }) => reason,
  packs: ({ packs }) => packs.map(({ id, version }) => `${id} ${version}`).join('; '),
  text: ({ text = '' }) => text,
  id: ({ id }) => id,
};

/** Writes the log as CSV: a line an entry. */
export function toCsv(entries: readonly LogEntry[]): string {
  return toCsvText([
    Object.keys(columns),
    ...entries.map((entry) => Object.values(columns).map((cell) => cell(entry))),
  ]);
}

/** Writes the log as JSON: an array of entries, as the log holds them. */
export function toJson(entries: readonly LogEntry[]): string {
  return `${JSON.stringify(entries, null, 2)}\n`;
}

/** Gives entries to the person as a file with the day in its name, in one of the extension's own pages. */
export function saveLog(format: 'csv' | 'json', entries: readonly LogEntry[]): void {
  const [text, type] = format === 'csv' ? [toCsv(entries), 'text/csv'] : [toJson(entries), 'application/json'];
  saveFile(`goalpost-log-${new Date().toISOString().slice(0, 10)}.${format}`, type, text);
}
