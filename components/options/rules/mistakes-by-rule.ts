import type { Mistake, Objection } from '../../../rules/objection';

/** Findings that were said to be wrong, by their rule's id. */
export type MistakesByRule = ReadonlyMap<string, readonly Mistake[]>;

/** Sorts what was objected to; concerns about clauses are no rule’s. */
export function mistakesByRule(objections: readonly Objection[]): MistakesByRule {
  const byRule = new Map<string, Mistake[]>();
  for (const one of objections)
    if (one.kind === 'mistake') byRule.set(one.rule, [...(byRule.get(one.rule) ?? []), one]);
  return byRule;
}
