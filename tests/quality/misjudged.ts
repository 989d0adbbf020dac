import type { Judged } from './judge';

/** Drafts whose labels and findings differ, as JSON: what was missed, what was wrong and which rule said it. */
export function misjudged(judged: readonly Judged[]): string[] {
  return judged.flatMap(({ draft: { id, text, labels }, findings }) => {
    const found = new Set(findings.map(({ category }) => category));
    const missed = labels.filter((label) => !found.has(label));
    const wrong = findings
      .filter(({ category }) => !labels.includes(category))
      .map(({ category, rule, severity, match }) => `${category}: ${rule} (${severity}) ${match ?? ''}`.trim());
    return missed.length + wrong.length > 0 ? [JSON.stringify({ id, missed, wrong, text })] : [];
  });
}
