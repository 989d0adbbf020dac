import type { Severity } from './finding';
import type { Pack } from './pack';
import type { Rule } from './rule';

/** A rule with the pack that has the last word on it, and what all packs together make of it. */
export interface RuleInForce {
  rule: Rule;
  pack: Pack;
  severity: Severity;
  enabled: boolean;
}

const loudness: Record<Severity, number> = { tip: 0, warn: 1, block: 2 };

/** The rules that are switched on; see {@link settledRules}. */
export function rulesInForce(packs: readonly Pack[]): RuleInForce[] {
  return settledRules(packs).filter(({ enabled }) => enabled);
}

/**
 * One rule for each id, on or off: the later pack's stands, with the stricter severity of all packs that have it, unless
 * a later pack's `overrides` says otherwise; overridden with `severity: off` it is switched off.
 * @param packs parents before children.
 */
export function settledRules(packs: readonly Pack[]): RuleInForce[] {
  const inForce = new Map<string, RuleInForce>();
  for (const pack of packs) {
    for (const rule of pack.rules) {
      const earlier = inForce.get(rule.id);
      const isStricter = earlier !== undefined && loudness[earlier.severity] > loudness[rule.severity];
      const severity = isStricter ? earlier.severity : rule.severity;
      inForce.set(rule.id, { rule, pack, severity, enabled: rule.enabled });
    }
    for (const [id, { severity, enabled }] of Object.entries(pack.overrides)) {
      const rule = inForce.get(id);
      if (!rule) continue;
      inForce.set(id, {
        ...rule,
        severity: severity === undefined || severity === 'off' ? rule.severity : severity,
        enabled: enabled ?? (severity === 'off' ? false : rule.enabled),
      });
    }
  }
  return [...inForce.values()];
}
