import { settledRules } from '../../rules/in-force/rules-in-force';
import type { DeskState } from './desk-state';
import type { StoppedRules } from './stopped-rules';

/** Every rule of the packs in force, on or off, with what keeps it from running. */
export function ruleRows({ policy }: DeskState, stopped: StoppedRules) {
  return settledRules(policy.packs).map(({ rule, pack, severity, enabled }) => {
    if (!enabled) return { rule, pack, severity, state: 'off' as const };
    return { rule, pack, severity, ...(stopped.get(rule.id) ?? { state: 'on' as const }) };
  });
}
