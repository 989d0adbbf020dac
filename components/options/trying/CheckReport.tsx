import type { CheckResult, Verdict } from '../../../rules/finding';
import type { Pack } from '../../../rules/pack';
import { clauseOf } from '../../clause-of';
import { FindingCard } from '../../FindingCard';
import { GoalList } from '../../GoalList';
import { MarkedText } from '../../MarkedText';
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
}

/** All that a check says of a sentence, with the rule behind each finding. */
export function CheckReport({ text, result, packs, areInForce }: CheckReportProps) {
  const { findings, verdict, language, grade } = result;
  return (
    <>
      <p class="verdict" role="status" data-verdict={verdict}>
        {verdicts[verdict]}
      </p>
      {findings.some(({ start }) => start !== undefined) && <MarkedText text={text} findings={findings} />}
      <LongList items={findings} class="findings">
        {(finding) => (
          <>
            <FindingCard finding={finding} clause={clauseOf(finding, packs, language)} />
            <p class="small">
              Rule {areInForce ? <RuleLink rule={finding.rule} /> : finding.rule} of{' '}
              {packs.find(({ id }) => id === finding.pack)?.name ?? finding.pack}
              {finding.silent && ', silent: its pack is in pilot mode'}
            </p>
          </>
        )}
      </LongList>
      <GoalList packs={packs} result={result} />
      <p class="small">
        {[
          language ? `Language: ${language}` : 'Language unsure: only rules for any language ran',
          grade !== undefined && `school grade ${Math.max(1, Math.round(grade))}`,
        ]
          .filter(Boolean)
          .join(' · ')}
      </p>
    </>
  );
}
