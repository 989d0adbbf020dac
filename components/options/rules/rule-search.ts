import type { Rule } from '../../../rules/format/rule';
import type { HitRates } from '../hit-rates';
import type { RuleRow, RuleState } from '../rule-row';
import { searchIn } from '../search';

/** What the table is narrowed down to; '' means any. */
export interface RuleFilter {
  words: string;
  pack: string;
  severity: string;
  state: RuleState | '';
  category: string;
  /** In the order of the packs, or what fires most on sample posts first. */
  order: 'packs' | 'hit rate';
}

export const noFilter: RuleFilter = { words: '', pack: '', severity: '', state: '', category: '', order: 'packs' };

/** The search in a rule's id, message, terms, category or clause. */
export const ruleSearch = searchIn<Rule>(({ examples: _, ...searched }) =>
  Object.values(searched).flatMap(wordsOf).join('\n'),
);

/** The rows that a filter leaves, in its order. */
export function arrangeRules(
  rows: readonly RuleRow[],
  filter: RuleFilter,
  hitRates: HitRates | undefined,
): readonly RuleRow[] {
  const shown = filterRules(rows, filter);
  if (filter.order === 'packs' || !hitRates) return shown;
  const rateOf = ({ rule }: RuleRow) => hitRates.get(rule.id)?.share ?? 0;
  return [...shown].sort((a, b) => rateOf(b) - rateOf(a));
}

function filterRules(rows: readonly RuleRow[], filter: RuleFilter): readonly RuleRow[] {
  const hasWords = ruleSearch.matching(filter.words);
  return rows.filter(
    ({ rule, pack, severity, state }) =>
      (filter.pack === '' || pack.id === filter.pack) &&
      (filter.severity === '' || severity === filter.severity) &&
      (filter.state === '' || state === filter.state) &&
      (filter.category === '' || rule.category === filter.category) &&
      hasWords(rule),
  );
}

/** Every text inside a rule's field: terms are where the rule's kind keeps them, as keys too (what to swap for what). */
function wordsOf(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (Array.isArray(value)) return value.flatMap(wordsOf);
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inside]) => [key, ...wordsOf(inside)]);
}
