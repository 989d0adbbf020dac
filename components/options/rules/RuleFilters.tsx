import { type ReadonlySignal, type Signal, useComputed } from '@preact/signals';
import type { RefObject } from 'preact';
import { toLabel } from '../../wording';
import { Choose } from '../Choose';
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

const any = { value: '' as const, words: 'Any' };

/** Narrows the table down: by words, pack, severity, state and category. */
export function RuleFilters({ filter, rows, hasHitRates, search }: RuleFiltersProps) {
  const change = (part: Partial<RuleFilter>) => {
    filter.value = { ...filter.value, ...part };
  };
  const packs = useComputed(() => [...new Map(rows.value.map(({ pack }) => [pack.id, pack.name]))]);
  const categories = useComputed(() => [...new Set(rows.value.map(({ rule }) => rule.category))].sort());
  return (
    <search class="filters rule-filters">
      <label class="field">
        <span>
          Find a rule <kbd>/</kbd>
        </span>
        <input
          ref={search}
          type="search"
          placeholder="Name, message, term, category or clause"
          value={filter.value.words}
          onInput={(event) => change({ words: event.currentTarget.value })}
        />
      </label>
      <Choose
        label="Pack"
        value={filter.value.pack}
        choices={[any, ...packs.value.map(([value, words]) => ({ value, words }))]}
        onChoose={(pack) => change({ pack })}
      />
      <Choose
        label="Severity"
        value={filter.value.severity}
        choices={[any, ...severityChoices]}
        onChoose={(severity) => change({ severity })}
      />
      <Choose<RuleFilter['state']>
        label="State"
        value={filter.value.state}
        choices={[any, ...stateChoices]}
        onChoose={(state) => change({ state })}
      />
      <Choose
        label="Category"
        value={filter.value.category}
        choices={[any, ...categories.value.map((value) => ({ value, words: toLabel(value) }))]}
        onChoose={(category) => change({ category })}
      />
      {hasHitRates && (
        <Choose
          label="Order"
          value={filter.value.order}
          choices={[
            { value: 'packs', words: 'Pack order' },
            { value: 'hit rate', words: 'Hit rate' },
          ]}
          onChoose={(order) => change({ order })}
        />
      )}
    </search>
  );
}

const stateChoices = Object.entries(stateWords).map(([value, words]) => ({ value: value as RuleRow['state'], words }));
