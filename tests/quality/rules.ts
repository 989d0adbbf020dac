import type { Severity } from '../../rules/finding';
import type { Judged } from './judge';
import { standsOn } from './located';

/** A rule whose findings are right less often than this should be a tip at most. */
export const leastToWarn = 0.7;

/** How often one rule was right. */
export interface RuleQuality {
  pack: string;
  rule: string;
  category: string;
  severity: Severity;
  /** Drafts it found something in that have its label, and that don't. */
  right: number;
  wrong: number;
  /** Where labels name words: findings on them, of all its right ones. */
  placed: number;
  withPlace: number;
}

/** Each rule that found something, by pack and id. */
export function measureRules(judged: readonly Judged[]): RuleQuality[] {
  const rules = new Map<string, RuleQuality>();
  for (const { draft, findings } of judged) {
    const firstOfEach = new Map(findings.map((finding) => [`${finding.pack} ${finding.rule}`, finding]));
    for (const [key, { pack, rule, category, severity }] of firstOfEach) {
      const quality = rules.get(key) ?? { pack, rule, category, severity, right: 0, wrong: 0, placed: 0, withPlace: 0 };
      rules.set(key, quality);
      const isRight = draft.labels.includes(category);
      isRight ? quality.right++ : quality.wrong++;
      const spans = draft.spans[category];
      if (!isRight || !spans) continue;
      const own = findings.filter((finding) => finding.pack === pack && finding.rule === rule);
      quality.withPlace++;
      if (spans.some((words) => own.some((finding) => standsOn(finding, draft.text, words)))) quality.placed++;
    }
  }
  return [...rules.values()].sort((a, b) => a.pack.localeCompare(b.pack) || a.rule.localeCompare(b.rule));
}

/** Of the drafts a rule found something in, how many have its label. */
export function precisionOf({ right, wrong }: RuleQuality): number {
  return right / (right + wrong);
}

/** Rules that hold a post though they are not right often enough to. */
export function tooLoud(rules: readonly RuleQuality[]): RuleQuality[] {
  return rules.filter((rule) => rule.severity !== 'tip' && precisionOf(rule) < leastToWarn);
}
