import type { Finding } from '../../rules/finding';
import type { Judged } from './judge';

/** Whether a finding stands on the labelled words: over half of the shorter of both, and not much longer than them. */
export function standsOn({ start, end }: Finding, text: string, words: string): boolean {
  if (start === undefined || end === undefined) return false;
  const at = text.indexOf(words);
  const common = Math.min(end, at + words.length) - Math.max(start, at);
  return common >= Math.min(words.length, end - start) / 2 && end - start <= 2 * words.length + 20;
}

/** Of the labels with words that were found in these drafts, how many were found on the right words. */
export function locate(judged: readonly Judged[]): { right: number; found: number } {
  const labels = judged.flatMap(({ draft, findings }) =>
    Object.entries(draft.spans).flatMap(([label, spans]) => {
      const ofLabel = findings.filter(({ category }) => category === label);
      return ofLabel.length === 0
        ? []
        : [spans.some((words) => ofLabel.some((finding) => standsOn(finding, draft.text, words)))];
    }),
  );
  return { right: labels.filter(Boolean).length, found: labels.length };
}
