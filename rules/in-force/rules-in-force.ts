import { rejectedWordsId, rejectedWordsRule } from '../checking/rejected-words';
import type { Severity } from '../finding';
import type { Rule } from '../format/rule';
import type { Pack } from '../pack';

/** A rule with the pack that has the last word on it, and what all packs together make of it. */
export interface RuleInForce {
  rule: Rule;
  pack: Pack;
  severity: Severity;
  /** For authors of these roles. */
  severities: Readonly<Record<string, Severity>>;
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
    const rejected = rejectedWordsRule(pack, inForce.get(rejectedWordsId)?.rule);
    for (const rule of rejected ? [rejected, ...pack.rules] : pack.rules) {
      const settled = { rule, pack, severity: rule.severity, severities: rule.severities, enabled: rule.enabled };
      const earlier = inForce.get(rule.id);
      inForce.set(rule.id, earlier ? { ...settled, ...stricter(earlier, settled) } : settled);
    }
    for (const [id, { severity, enabled }] of Object.entries(pack.overrides)) {
      const rule = inForce.get(id);
      if (!rule) continue;
      inForce.set(id, {
        ...rule,
        ...(severity === undefined || severity === 'off' ? {} : { severity, severities: {} }),
        enabled: enabled ?? (severity === 'off' ? false : rule.enabled),
      });
    }
  }
  return [...inForce.values()];
}

type Severities = Pick<RuleInForce, 'severity' | 'severities'>;

/** For each role the stricter of two packs' severities. */
function stricter(one: Severities, other: Severities): Severities {
  const louder = (a: Severity, b: Severity): Severity => (loudness[a] > loudness[b] ? a : b);
  const roles = Object.keys({ ...one.severities, ...other.severities });
  const of = ({ severity, severities }: Severities, role: string): Severity => severities[role] ?? severity;
  return {
    severity: louder(one.severity, other.severity),
    severities: Object.fromEntries(roles.map((role) => [role, louder(of(one, role), of(other, role))])),
  };
}
