import type { Evidence, Severity, Span } from './finding';

/** Words somebody points at, as marks: those that are still where they were. */
export function marksOf(pointed: readonly Evidence[], text: string): (Span & { severity: Severity })[] {
  return pointed
    .filter(({ start, end, match }) => text.slice(start, end) === match)
    .map(({ start, end }) => ({ start, end, severity: 'tip' }));
}
