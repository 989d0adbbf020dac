import type { Signal } from '@preact/signals';
import type { LogFilter } from './logged-post';

export interface Choice {
  id: string;
  name: string;
}

export interface LogFiltersProps {
  filter: Signal<LogFilter>;
  goals: readonly Choice[];
  networks: readonly Choice[];
}

/** Narrows the log down: by words, by goal, by network. */
export function LogFilters({ filter, goals, networks }: LogFiltersProps) {
  const change = (part: Partial<LogFilter>) => {
    filter.value = { ...filter.value, ...part };
  };
  return (
    <div class="filters">
      <label class="field">
        <span>Find</span>
        <input
          type="search"
          value={filter.value.words}
          onInput={(event) => change({ words: event.currentTarget.value })}
        />
      </label>
      <Select
        label="Goal"
        all="All goals"
        choices={goals}
        value={filter.value.goal}
        onChange={(goal) => change({ goal })}
      />
      <Select
        label="Network"
        all="All networks"
        choices={networks}
        value={filter.value.network}
        onChange={(network) => change({ network })}
      />
    </div>
  );
}

interface SelectProps {
  label: string;
  all: string;
  choices: readonly Choice[];
  value: string;
  onChange: (id: string) => void;
}

function Select({ label, all, choices, value, onChange }: SelectProps) {
  return (
    <label class="field">
      <span>{label}</span>
      <select value={value} onChange={(event) => onChange(event.currentTarget.value)}>
        <option value="">{all}</option>
        {choices.map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </select>
    </label>
  );
}
