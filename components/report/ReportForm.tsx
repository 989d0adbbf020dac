import type { Signal } from '@preact/signals';
import type { Asked, AskedChoice } from '../../rules/report/asked';
import type { ReportPageProps } from './ReportPage';

/** The fields that say what the report is about. */
export function ReportForm({ asked, choices }: { asked: Signal<Asked>; choices: ReportPageProps['choices'] }) {
  const change = (changes: Partial<Asked>) => {
    asked.value = { ...asked.value, ...changes };
  };
  const { reading, period, from, to, unit, role, network, minutesPerPost, costPerHour, everyPost } = asked.value;
  return (
    <form class="report-form report-controls" aria-label="What to report" onSubmit={(event) => event.preventDefault()}>
      <fieldset class="report-readings">
        <legend>For</legend>
        {choices.readings.map(({ id, name }) => (
          <label class="option" key={id}>
            <input type="radio" name="reading" checked={id === reading} onChange={() => change({ reading: id })} />
            <span>{name}</span>
          </label>
        ))}
      </fieldset>
      <label class="field">
        <span>Period</span>
        <select value={period} onChange={({ currentTarget }) => change({ period: currentTarget.value })}>
          {choices.periods.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
          <option value="">Between two days…</option>
        </select>
      </label>
      <Days label="From" value={from} isOpen={period === ''} onChange={(day) => change({ from: day })} />
      <Days label="To" value={to} isOpen={period === ''} onChange={(day) => change({ to: day })} />
      <Which
        label="Unit"
        all="All units"
        choices={choices.units}
        value={unit}
        onChange={(name) => change({ unit: name })}
      />
      <Which
        label="Role"
        all="All roles"
        choices={choices.roles}
        value={role}
        onChange={(name) => change({ role: name })}
      />
      <Which
        label="Network"
        all="All networks"
        choices={choices.networks}
        value={network}
        onChange={(name) => change({ network: name })}
      />
      <Amount
        label="Minutes a post takes"
        value={minutesPerPost}
        onChange={(minutes) => change({ minutesPerPost: minutes })}
      />
      <Amount label="Cost of an hour" value={costPerHour} onChange={(cost) => change({ costPerHour: cost })} />
      <label class="field inline">
        <input
          type="checkbox"
          checked={everyPost}
          onChange={({ currentTarget }) => change({ everyPost: currentTarget.checked })}
        />
        Print every post
      </label>
    </form>
  );
}

interface DaysProps {
  label: string;
  value: string;
  isOpen: boolean;
  onChange: (day: string) => void;
}

/** Shows the days of a named period too; they can be changed where none is named. */
function Days({ label, value, isOpen, onChange }: DaysProps) {
  return (
    <label class="field">
      <span>{label}</span>
      <input
        type="date"
        value={value}
        disabled={!isOpen}
        onChange={({ currentTarget }) => onChange(currentTarget.value)}
      />
    </label>
  );
}

interface WhichProps {
  label: string;
  all: string;
  choices: readonly AskedChoice[];
  value: string | undefined;
  onChange: (name: string | undefined) => void;
}

/** One of the names there are, or all; asks nothing where there is nothing to choose. */
function Which({ label, all, choices, value, onChange }: WhichProps) {
  if (choices.length < 2 && value === undefined) return null;
  const places = choices.map(({ id }) => id);
  return (
    <label class="field">
      <span>{label}</span>
      <select
        value={value === undefined ? '' : String(places.indexOf(value))}
        onChange={({ currentTarget }) =>
          onChange(currentTarget.value === '' ? undefined : places[Number(currentTarget.value)])
        }
      >
        <option value="">{all}</option>
        {choices.map(({ id, name }, place) => (
          <option key={id} value={String(place)}>
            {name}
          </option>
        ))}
      </select>
    </label>
  );
}

/** A number that may be left open. */
function Amount({ label, value, onChange }: { label: string; value: string; onChange: (amount: string) => void }) {
  return (
    <label class="field">
      <span>{label}</span>
      <input
        type="number"
        min="0"
        step="any"
        inputMode="decimal"
        placeholder="not said"
        value={value}
        onInput={({ currentTarget }) => onChange(currentTarget.value)}
      />
    </label>
  );
}
