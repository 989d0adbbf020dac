import { useSignal } from '@preact/signals';
import type { Severity } from '../../../rules/finding';
import { toCount, toCountOf } from '../../wording';
import type { RuleRow } from '../rule-row';
import { severityChoices, severityWords } from '../severity-words';
import type { Outcome } from '../use-outcome';
import type { RulesDesk } from './rules-desk';

export interface BulkActionsProps extends Pick<RulesDesk, 'onSwitch' | 'onSeverity'> {
  shown: readonly RuleRow[];
  total: number;
  outcome: Outcome;
}

/** How many rules the filter leaves, what came of the last change, and changes to all that are shown, with a way back. */
export function BulkActions({ shown, total, outcome: { words, hasFailed, isBusy, attempt }, ...on }: BulkActionsProps) {
  const undo = useSignal<{ words: string; action: () => Promise<unknown> } | undefined>(undefined);

  const change = async (changed: readonly RuleRow[], done: string, apply: (ids: string[]) => Promise<void>) => {
    if (changed.length === 0) return void (await attempt(Promise.resolve(), 'They all are already.'));
    const isDone = await attempt(apply(idsOf(changed)), `${toCount(changed.length, 'rule')} ${done}.`);
    if (isDone) undo.value = { words: words.value, action: () => putBack(changed, on) };
  };
  const switchAll = (isOn: boolean) =>
    change(
      shown.filter(({ state }) => state !== 'refused' && (state === 'off') === isOn),
      isOn ? 'switched on' : 'switched off',
      (ids) => on.onSwitch(ids, isOn),
    );
  const setAll = (severity: Severity) =>
    change(
      shown.filter((row) => row.severity !== severity),
      `set to ${severityWords[severity].toLowerCase()}`,
      (ids) => on.onSeverity(ids, severity),
    );

  return (
    <div class="bulk">
      <p role="status" data-failed={hasFailed.value}>
        <strong>{toCountOf(shown.length, total, 'rule')}</strong> {words.value}
      </p>
      {undo.value && undo.value.words === words.value && (
        <button
          type="button"
          class="button"
          onClick={() => undo.value && void attempt(undo.value.action(), 'As it was before.')}
        >
          Undo
        </button>
      )}
      <fieldset class="actions" disabled={shown.length === 0 || isBusy.value}>
        <legend class="out-of-sight">Change the {toCount(shown.length, 'rule')} shown</legend>
        <button type="button" class="button" onClick={() => void switchAll(true)}>
          Switch all on
        </button>
        <button type="button" class="button" onClick={() => void switchAll(false)}>
          Switch all off
        </button>
        <select
          aria-label="Set the severity of all"
          value=""
          onChange={(event) => {
            const severity = event.currentTarget.value as Severity;
            event.currentTarget.value = '';
            void setAll(severity);
          }}
        >
          <option value="">Set all to…</option>
          {severityChoices.map(({ value, words: name }) => (
            <option key={value} value={value}>
              {name}
            </option>
          ))}
        </select>
      </fieldset>
    </div>
  );
}

/** Gives rules the switch and severity they had when `rows` was made. */
async function putBack(rows: readonly RuleRow[], on: Pick<RulesDesk, 'onSwitch' | 'onSeverity'>): Promise<void> {
  for (const isOn of [true, false]) {
    const ids = idsOf(rows.filter(({ state }) => state !== 'refused' && (state !== 'off') === isOn));
    if (ids.length > 0) await on.onSwitch(ids, isOn);
  }
  for (const { value } of severityChoices) {
    const ids = idsOf(rows.filter(({ severity }) => severity === value));
    if (ids.length > 0) await on.onSeverity(ids, value);
  }
}

function idsOf(rows: readonly RuleRow[]): string[] {
  return rows.map(({ rule }) => rule.id);
}
