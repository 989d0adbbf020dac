import type { CheckResult, Finding } from '../../rules/finding';
import { type LengthLimit, measureLength } from '../../rules/length';
import type { Pack } from '../../rules/pack';
import { clauseOf } from '../clause-of';
import { FindingCard } from '../FindingCard';
import { GoalList } from '../GoalList';
import { MarkedText } from '../MarkedText';
import { toCount } from '../wording';

/** A page of the same mistake need not be shown in full: after these are mended, the next come. */
const mostShown = 50;

export interface DraftReportProps {
  text: string;
  packs: readonly Pack[];
  limit?: LengthLimit | undefined;
  result: CheckResult;
  onFix: (finding: Finding, suggestion: string) => void;
}

/** All that a check says of a draft: what to change and why, which goals it serves, how long and how hard it is. */
export function DraftReport({ text, packs, limit, result, onFix }: DraftReportProps) {
  const findings = result.findings.filter((finding) => !finding.silent);
  const shown = findings.slice(0, mostShown);
  return (
    <>
      <p class="verdict" role="status">
        {findings.length === 0 ? '✓ Nothing to change.' : `${toCount(findings.length, 'thing')} to look at.`}{' '}
        <span class="small">{toMeasures(text, limit, result.grade)}</span>
      </p>
      {findings.some(({ start }) => start !== undefined) && <MarkedText text={text} findings={shown} />}
      {shown.map((finding) => (
        <FindingCard
          key={`${finding.rule} ${finding.start} ${finding.match}`}
          finding={finding}
          clause={clauseOf(finding, packs, result.language)}
          onFix={(suggestion) => onFix(finding, suggestion)}
        />
      ))}
      {findings.length > mostShown && <p class="small">The first {mostShown} are shown.</p>}
      <GoalList packs={packs} result={result} />
    </>
  );
}

function toMeasures(text: string, limit: LengthLimit | undefined, grade: number | undefined): string {
  const length = limit && measureLength(text, limit);
  const measures = [
    length && `${length.used} of ${length.max} characters${length.over ? ', too long' : ''}`,
    grade !== undefined && `reads at school grade ${Math.max(1, Math.round(grade))}`,
  ];
  return measures.filter(Boolean).join(' · ');
}
