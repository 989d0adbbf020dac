import { useSignal } from '@preact/signals';
import type { CheckResult, Evidence, Finding, Verdict } from '../../../rules/finding';
import type { Pack } from '../../../rules/pack';
import { marksOf } from '../../../rules/pointed-words';
import { clauseOf } from '../../clause-of';
import { ToneLine } from '../../coach/ToneLine';
import { FindingCard } from '../../FindingCard';
import { GoalList } from '../../GoalList';
import { MarkedText } from '../../MarkedText';
import { nameOf } from '../../named';
import { toGrade } from '../../wording';
import { LongList } from '../LongList';
import { RuleLink } from '../RuleLink';

/** What would happen when the author publishes. */
const verdicts: Record<Verdict, string> = {
  clear: 'It would go out without a word.',
  coach: 'The author would see tips; it would go out.',
  hold: 'It would be held, and the author asked.',
  refuse: 'It would be refused until it is changed.',
};

export interface CheckReportProps {
  text: string;
  result: CheckResult;
  packs: readonly Pack[];
  /** Whether the packs are those in force: then their rules are in the table. */
  areInForce: boolean;
  onObject: (finding: Finding) => Promise<unknown>;
  /** Asked to put something in the place of words; '' leaves them out. */
  onReplace: (words: Evidence, replacement: string) => void;
}

/** All that a check says of a sentence, with the rule behind each finding. */
export function CheckReport({ text, result, packs, areInForce, onObject, onReplace }: CheckReportProps) {
  const { findings, verdict, language, grade, tone } = result;
  const pointed = useSignal<readonly Evidence[]>([]);
  const hasPlaces = findings.some(({ start }) => start !== undefined) || (tone?.heard.length ?? 0) > 0;
  return (
    <>
      <p class="verdict" role="status" data-verdict={verdict}>
        {verdicts[verdict]}
      </p>
      {hasPlaces && <MarkedText text={text} findings={[...findings, ...marksOf(pointed.value, text)]} />}
      <LongList items={findings} class="findings">
        {(finding) => (
          <>
            <FindingCard
              key={`${text} ${finding.rule} ${finding.start}`}
              finding={finding}
              clause={clauseOf(finding, packs, language)}
              onObject={() => onObject(finding)}
            />
            <p class="small">
              Rule {areInForce ? <RuleLink rule={finding.rule} /> : finding.rule} of {nameOf(finding.pack, packs)}
              {finding.silent && ', silent: its pack is in pilot mode'}
            </p>
          </>
        )}
      </LongList>
      {tone && <ToneLine text={text} tone={tone} pointed={pointed} onReplace={onReplace} />}
      <GoalList packs={packs} result={result} />
      <p class="small">
        {[
          language ? `Language: ${language}` : 'Language unsure: only rules for any language ran',
          grade !== undefined && toGrade(grade),
        ]
          .filter(Boolean)
          .join(' · ')}
      </p>
    </>
  );
}
