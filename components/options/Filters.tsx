import type { Signal } from '@preact/signals';
import type { ComponentChildren, RefObject } from 'preact';
import { Choose } from './Choose';

/** What narrows a list down by its words; all else it can be narrowed down by stands beside that. */
interface ListFilter {
  words: string;
}

export interface FiltersProps<Filter extends ListFilter> {
  /** What is looked for: "Find a rule". */
  label: string;
  placeholder: string;
  filter: Signal<Filter>;
  search: RefObject<HTMLInputElement | null>;
  children: ComponentChildren;
}

/** The choice that leaves a part of a filter open. */
export const any = { value: '' as const, words: 'Any' };

/** Narrows a list down: a field for words, which `/` leads to, and `FilterChoice`s beside it. */
export function Filters<Filter extends ListFilter>(props: FiltersProps<Filter>) {
  const { label, placeholder, filter, search, children } = props;
  return (
    <search class="filters list-filters">
      <label class="field">
        <span>
          {label} <kbd>/</kbd>
        </span>
        <input
          ref={search}
          type="search"
          placeholder={placeholder}
          value={filter.value.words}
          onInput={(event) => {
            filter.value = { ...filter.value, words: event.currentTarget.value };
          }}
        />
      </label>
      {children}
    </search>
  );
}

export interface FilterChoiceProps<Filter, Part extends keyof Filter> {
  label: string;
  filter: Signal<Filter>;
  /** Which part of the filter is chosen. */
  of: Part;
  choices: readonly { value: Filter[Part] & string; words: string }[];
}

/** Narrows a list down by one of a few. */
export function FilterChoice<Filter, Part extends keyof Filter>(props: FilterChoiceProps<Filter, Part>) {
  const { label, filter, of, choices } = props;
  return (
    <Choose
      label={label}
      value={filter.value[of] as Filter[Part] & string}
      choices={choices}
      onChoose={(value) => {
        filter.value = { ...filter.value, [of]: value };
      }}
    />
  );
}
