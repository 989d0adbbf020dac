import { useSignal } from '@preact/signals';
import type { Evidence, Finding } from '../../rules/finding';
import type { LengthLimit } from '../../rules/format/network';
import { measureLength } from '../../rules/measures/length';
import { marksOf } from '../../rules/pointed-words';
import { clauseOf } from '../clause-of';
import { PriorityLine, type PriorityLineProps } from '../coach/PriorityLine';
import { ToneLine } from '../coach/ToneLine';
import { FindingCard } from '../FindingCard';
import { MarkedText } from '../MarkedText';
import { toCount, toGrade } from '../wording';

/** A page of the same mistake need not be shown in full: after these are mended, the next come. */
const mostShown = 50;

export interface DraftReportProps extends PriorityLineProps {
  text: string;
  limit?: LengthLimit | undefined;
  onFix: (finding: Finding, suggestion: string) => void;
  onObject: (finding: Finding) => Promise<unknown>;
  onReplace: (words: Evidence, replacement: string) => void;
}

/** All that a check says of a draft: what to change and why, which goals it serves, how long and how hard it is. */
export function DraftReport({ text, limit, onFix, onObject, onReplace, ...priority }: DraftReportProps) {
  const { packs, result } = priority;
  const findings = result.findings.filter((finding) => !finding.silent);
  const shown = findings.slice(0, mostShown);
  const pointed = useSignal<readonly Evidence[]>([]);
  const hasPlaces = findings.some(({ start }) => start !== undefined) || (result.tone?.heard.length ?? 0) > 0;
  return (
    <>
      <p class="verdict" role="status">
        {findings.length === 0 ? '✓ Nothing to change.' : `${toCount(findings.length, 'thing')} to look at.`}{' '}
        <span class="small">{toMeasures(text, limit, result.grade)}</span>
      </p>
      {hasPlaces && <MarkedText text={text} findings={[...shown, ...marksOf(pointed.value, text)]} />}
      {shown.map((finding) => (
        <FindingCard
          key={`${finding.rule} ${finding.start} ${finding.match}`}
          finding={finding}
          clause={clauseOf(finding, packs, result.language)}
          onFix={(suggestion) => onFix(finding, suggestion)}
          onObject={() => onObject(finding)}
        />
      ))}
      {findings.length > mostShown && <p class="small">The first {mostShown} are shown.</p>}
      {result.tone && <ToneLine text={text} tone={result.tone} pointed={pointed} onReplace={onReplace} />}
      <PriorityLine {...priority} />
    </>
  );
}

function toMeasures(text: string, limit: LengthLimit | undefined, grade: number | undefined): string {
  const length = limit && measureLength(text, limit);
  const measures = [
    length && `${length.used} of ${length.max} characters${length.over ? ', too long' : ''}`,
    grade !== undefined && `reads at ${toGrade(grade)}`,
  ];
  return measures.filter(Boolean).join(' · ');
}
