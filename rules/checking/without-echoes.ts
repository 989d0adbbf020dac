import type { Finding } from '../finding';
import type { RuleInForce } from '../in-force/rules-in-force';

/**
 * What is learned speaks where no other rule of its category does: two cards that say the same are one too many. Once what
 * the other rule found is put right, it is asked again.
 * @param rules all rules in force, of which those of kind `learned` give way.
 */
export function withoutEchoes(rules: readonly RuleInForce[]): (findings: Finding[]) => Finding[] {
  const giveWay = new Set(rules.filter(({ rule }) => rule.kind === 'learned').map(({ rule }) => rule.id));
  if (giveWay.size === 0) return (findings) => findings;
  return (findings) => {
    if (!findings.some(({ rule }) => giveWay.has(rule))) return findings;
    const said = new Set(findings.filter(({ rule }) => !giveWay.has(rule)).map(({ category }) => category));
    return findings.filter(({ rule, category }) => !giveWay.has(rule) || !said.has(category));
  };
}
