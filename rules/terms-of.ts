import type { Rule } from './rule';

/** The phrases a rule looks for: its terms, or what it would replace; none where it looks for something else. */
export function termsOf(rule: Rule): readonly string[] {
  if ('swap' in rule) return Object.keys(rule.swap);
  return ('terms' in rule && rule.terms) || [];
}
