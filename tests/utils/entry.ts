import type { LogEntry } from '../../rules/log/log-entry';

/** A log entry; the number makes its id and the minute it was published. */
export function entry(number: number, changes: Partial<LogEntry> = {}): LogEntry {
  const digits = String(number).padStart(2, '0');
  return {
    id: `00000000-0000-4000-8000-0000000000${digits}`,
    at: `2026-11-20T10:${digits}:00.000Z`,
    network: 'x',
    surface: 'post',
    goals: [],
    findings: [],
    packs: [{ id: 'org.example.police', version: '1.0.0' }],
    ...changes,
  };
}
