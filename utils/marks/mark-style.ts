import type { Severity } from '../../rules/finding';

/** From the least to the gravest: where marks overlap, the last one shows. */
export const severities: readonly Severity[] = ['tip', 'warn', 'block'];

/** Mid-tones, at least 3 : 1 on white and on black: what scheme the page follows is not known. */
const colors: Record<Severity, string> = { tip: '#2f7fd6', warn: '#c77700', block: '#e0334a' };

/** What a mark of this severity looks like, as declarations; `isForced` where the system gives all colors. */
function markStyle(severity: Severity, isForced = false): string {
  const color = isForced ? 'LinkText' : colors[severity];
  const ground = isForced ? '' : `; background-color: ${color}22`;
  return `text-decoration: underline wavy 2px ${color}; text-decoration-skip-ink: none${ground}`;
}

/** The style sheet of marks; `select` gives what a severity's marks are selected by. */
export function markSheet(select: (severity: Severity) => string): string {
  const rules = (isForced: boolean) =>
    severities.map((severity) => `${select(severity)} { ${markStyle(severity, isForced)} }`).join('\n');
  return `${rules(false)}\n@media (forced-colors: active) {\n${rules(true)}\n}`;
}
