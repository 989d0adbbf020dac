import type { Finding, Span } from '../finding';

/** Findings of one draft by the rule that has them, in order. */
export function findingsByRule(findings: readonly Finding[]): Map<string, [Finding, ...Finding[]]> {
  const groups = new Map<string, [Finding, ...Finding[]]>();
  for (const finding of findings) {
    const group = groups.get(finding.rule);
    if (group) group.push(finding);
    else groups.set(finding.rule, [finding]);
  }
  return groups;
}

/** Where findings are; those about the whole post are nowhere. */
export function placesOf(findings: readonly Finding[]): Span[] {
  return findings.flatMap(({ start, end }) => (start === undefined || end === undefined ? [] : [{ start, end }]));
}
