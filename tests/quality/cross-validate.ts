import type { Judged } from './judge';
import { measureRules, precisionOf, tooLoud } from './rules';

const folds = 5;

/** A rule that is wrong more often than right is left out, once it has spoken so often. */
const enoughToLeaveOut = 3;

/**
 * What would have been said if, for each fifth of the drafts, the severities had been chosen on the other four: a rule
 * that was too seldom right there is a tip here, one that was mostly wrong there says nothing here. So no draft has a say
 * in how loudly it is judged itself.
 */
export function crossValidate(judged: readonly Judged[]): Judged[] {
  const ordered = [...judged].sort((a, b) => (a.draft.id < b.draft.id ? -1 : 1));
  return Array.from({ length: folds }, (_, fold) => fold).flatMap((fold) => {
    const others = ordered.filter((_, index) => index % folds !== fold);
    const rules = measureRules(others);
    const nameOf = ({ pack, rule }: { pack: string; rule: string }) => `${pack} ${rule}`;
    const quiet = new Set(tooLoud(rules).map(nameOf));
    const silent = new Set(
      rules.filter((rule) => precisionOf(rule) < 0.5 && rule.right + rule.wrong >= enoughToLeaveOut).map(nameOf),
    );
    return ordered
      .filter((_, index) => index % folds === fold)
      .map((one) => ({
        ...one,
        findings: one.findings
          .filter((finding) => !silent.has(nameOf(finding)))
          .map((finding) => (quiet.has(nameOf(finding)) ? { ...finding, severity: 'tip' as const } : finding)),
      }));
  });
}
