import { useSignal } from '@preact/signals';
import type { ComponentChildren } from 'preact';
import { toLabel } from './wording';

/** A pack that comes with Goalpost, and the roles and capacities that it and its parents name. */
export interface Starter {
  name: string;
  title: string;
  /** What it holds, in a few words. */
  about: string;
  roles: readonly string[];
  capacities: readonly string[];
}

export interface Choice {
  starter: string;
  role: string;
  capacity: string;
}

export interface StarterChoiceProps {
  starters: readonly Starter[];
  choice: Choice;
  /** What the button says. */
  action: string;
  /** Whether to ask for the capacity too; the first run does not. */
  withCapacity?: boolean;
  onChoose: (choice: Choice) => void;
  /** What else is asked, before the button. */
  children?: ComponentChildren;
}

/** The two choices of the first run: whose rules, and who am I; the options ask the same again. */
export function StarterChoice({
  starters,
  choice,
  action,
  withCapacity = false,
  onChoose,
  children,
}: StarterChoiceProps) {
  const chosen = useSignal(choice);
  const change = (part: Partial<Choice>) => {
    chosen.value = { ...chosen.value, ...part };
  };
  const starter = starters.find(({ name }) => name === chosen.value.starter);

  return (
    <form
      class="starter-choice"
      onSubmit={(event) => {
        event.preventDefault();
        const { role, capacity } = chosen.value;
        const isKnown = (names: readonly string[] | undefined, name: string) => (names?.includes(name) ? name : '');
        onChoose({
          ...chosen.value,
          role: isKnown(starter?.roles, role),
          capacity: isKnown(starter?.capacities, capacity),
        });
      }}
    >
      <fieldset>
        <legend>Where do you work or help?</legend>
        {starters.map(({ name, title, about }) => (
          <label key={name} class="option">
            <input
              type="radio"
              name="starter"
              required
              checked={chosen.value.starter === name}
              onChange={() => change({ starter: name })}
            />
            <span>
              <strong>{title}</strong>
              <span class="small">{about}</span>
            </span>
          </label>
        ))}
      </fieldset>
      <Names
        legend="What is your role?"
        name="role"
        names={starter?.roles ?? []}
        chosen={chosen.value.role}
        onChoose={(role) => change({ role })}
      />
      {withCapacity && (
        <Names
          legend="Which hat do you mostly post in?"
          name="capacity"
          names={starter?.capacities ?? []}
          chosen={chosen.value.capacity}
          onChoose={(capacity) => change({ capacity })}
        />
      )}
      {children}
      <button type="submit" class="button primary">
        {action}
      </button>
    </form>
  );
}

interface NamesProps {
  legend: string;
  name: string;
  names: readonly string[];
  chosen: string;
  onChoose: (name: string) => void;
}

/** One of the names a pack gives, or none of them. */
function Names({ legend, name, names, chosen, onChoose }: NamesProps) {
  if (names.length === 0) return null;
  return (
    <fieldset>
      <legend>{legend}</legend>
      {[...names, ''].map((value) => (
        <label key={value} class="option">
          <input
            type="radio"
            name={name}
            checked={value === (names.includes(chosen) ? chosen : '')}
            onChange={() => onChoose(value)}
          />
          <span>{value === '' ? 'I’d rather not say' : toLabel(value)}</span>
        </label>
      ))}
    </fieldset>
  );
}
