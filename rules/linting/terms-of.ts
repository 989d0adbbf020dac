import type { Rule } from '../format/rule';
import { kinds } from '../kinds';

/** The phrases a rule looks for: its terms, or what it would replace; none where it looks for something else. */
export function termsOf(rule: Rule): readonly string[] {
  // The kind and the rule's options are chosen by the same name: the correlated union TypeScript can't follow.
  const kind = kinds[rule.kind] as { phrases?(options: never): readonly string[] };
  return kind.phrases?.(rule as never) ?? [];
}
