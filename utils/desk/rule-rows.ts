import { settledRules } from '../../rules/in-force/rules-in-force';
import { kinds } from '../../rules/kinds';
import type { DeskState } from './desk-state';
import type { StoppedRules } from './stopped-rules';

/** Every rule of the packs in force, on or off, with what keeps it from running. */
export function ruleRows({ policy }: DeskState, stopped: StoppedRules) {
  return settledRules(policy.packs).map(({ rule, pack, severity, enabled }) => {
    const { summary: about } = kinds[rule.kind];
    if (!enabled) return { rule, about, pack, severity, state: 'off' as const };
    return { rule, about, pack, severity, ...(stopped.get(rule.id) ?? { state: 'on' as const }) };
  });
}
