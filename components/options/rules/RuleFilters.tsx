import { type ReadonlySignal, type Signal, useComputed } from '@preact/signals';
import type { RefObject } from 'preact';
import { toLabel } from '../../wording';
import { any, FilterChoice, Filters } from '../Filters';
import type { RuleRow } from '../rule-row';
import { severityChoices } from '../severity-words';
import type { RuleFilter } from './rule-search';
import { stateWords } from './state-words';

export interface RuleFiltersProps {
  filter: Signal<RuleFilter>;
  rows: ReadonlySignal<readonly RuleRow[]>;
  /** Whether there is a rate to sort by. */
  hasHitRates: boolean;
  search: RefObject<HTMLInputElement | null>;
}

/** Narrows the table down: by words, pack, severity, state and category. */
export function RuleFilters({ filter, rows, hasHitRates, search }: RuleFiltersProps) {
  const packs = useComputed(() => [...new Map(rows.value.map(({ pack }) => [pack.id, pack.name]))]);
  const categories = useComputed(() => [...new Set(rows.value.map(({ rule }) => rule.category))].sort());
  return (
    <Filters label="Find a rule" placeholder="Name, message, term, category or clause" filter={filter} search={search}>
      <FilterChoice
        label="Pack"
        filter={filter}
        of="pack"
        choices={[any, ...packs.value.map(([value, words]) => ({ value, words }))]}
      />
      <FilterChoice label="Severity" filter={filter} of="severity" choices={[any, ...severityChoices]} />
      <FilterChoice label="State" filter={filter} of="state" choices={[any, ...stateChoices]} />
      <FilterChoice
        label="Category"
        filter={filter}
        of="category"
        choices={[any, ...categories.value.map((value) => ({ value, words: toLabel(value) }))]}
      />
      {hasHitRates && <FilterChoice label="Order" filter={filter} of="order" choices={orderChoices} />}
    </Filters>
  );
}

const orderChoices: readonly { value: RuleFilter['order']; words: string }[] = [
  { value: 'packs', words: 'Pack order' },
  { value: 'hit rate', words: 'Hit rate' },
];

const stateChoices = Object.entries(stateWords).map(([value, words]) => ({ value: value as RuleRow['state'], words }));
