import type { Rule } from '../../../rules/format/rule';
import { toSearchable } from '../../wording';
import type { HitRates } from '../hit-rates';
import type { RuleRow, RuleState } from '../rule-row';

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

/** Made once a rule: folding the words of 10,000 rules on every key would be felt. */
const searchable = new WeakMap<Rule, string>();

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

/** Each word must be in the rule's id, message, terms, category or clause. */
function filterRules(rows: readonly RuleRow[], filter: RuleFilter): readonly RuleRow[] {
  const words = toSearchable(filter.words).split(/\s+/).filter(Boolean);
  return rows.filter(
    ({ rule, pack, severity, state }) =>
      (filter.pack === '' || pack.id === filter.pack) &&
      (filter.severity === '' || severity === filter.severity) &&
      (filter.state === '' || state === filter.state) &&
      (filter.category === '' || rule.category === filter.category) &&
      words.every((word) => searchableOf(rule).includes(word)),
  );
}

/** How many rules are folded before the page may answer the person again. */
const portion = 500;

/** Makes rules ready to be searched, so that the first key typed is as quick as the next. */
export async function prepareSearch(rows: readonly RuleRow[], signal: AbortSignal): Promise<void> {
  for (let from = 0; from < rows.length && !signal.aborted; from += portion) {
    for (const { rule } of rows.slice(from, from + portion)) searchableOf(rule);
    await new Promise((resolve) => setTimeout(resolve));
  }
}

function searchableOf(rule: Rule): string {
  let text = searchable.get(rule);
  if (text === undefined) {
    const { examples: _, ...searched } = rule;
    text = toSearchable(Object.values(searched).flatMap(wordsOf).join('\n'));
    searchable.set(rule, text);
  }
  return text;
}

/** Every text inside a rule's field: terms are where the rule's kind keeps them, as keys too (what to swap for what). */
function wordsOf(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (Array.isArray(value)) return value.flatMap(wordsOf);
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inside]) => [key, ...wordsOf(inside)]);
}
