import type { Severity } from '../../rules/finding';

/** What a severity does, as the admin chooses it. */
export const severityWords: Record<Severity, string> = { tip: 'Tip', warn: 'Warn', block: 'Block' };

/** The severities to choose from, softest first. */
export const severityChoices = Object.entries(severityWords).map(([value, words]) => ({
  value: value as Severity,
  words,
}));
