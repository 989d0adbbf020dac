import { settledRules } from '../../rules/rules-in-force';
import type { Need } from '../../rules/waiting-rule';
import type { DeskState } from './desk-state';

const reasons: Record<Need, string> = {
  expressions: 'It needs regular expressions, which could not be loaded. Reload the page.',
  proof: 'Its expression is being proved free of texts that would freeze a page.',
  linear: 'It needs the engine for difficult expressions, which could not be loaded. Reload the page.',
  tagger: 'It needs the part that knows parts of speech, which could not be loaded. Reload the page.',
};

/** Every rule of the packs in force, on or off, with what keeps it from running. */
export function ruleRows({ policy, checker }: DeskState) {
  const refused = new Map(checker.refused.map((one) => [one.rule, one.reason]));
  const waiting = new Map(checker.waiting.map((one) => [one.rule, one.reason ?? reasons[one.needs]]));
  return settledRules(policy.packs).map(({ rule, pack, severity, enabled }) => {
    const reason = refused.get(rule.id) ?? waiting.get(rule.id);
    const stopped = refused.has(rule.id) ? ('refused' as const) : ('waiting' as const);
    if (!enabled) return { rule, pack, severity, state: 'off' as const };
    return reason === undefined
      ? { rule, pack, severity, state: 'on' as const }
      : { rule, pack, severity, state: stopped, reason };
  });
}
