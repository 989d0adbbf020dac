import type { Severity } from '../../../rules/finding';
import { type HitRate, HitShare } from '../HitShare';
import type { RuleRow } from '../rule-row';
import { severityChoices } from '../severity-words';
import { stateWords } from './state-words';

export interface RuleLineProps {
  row: RuleRow;
  /** Its place among the rows shown, from 0, and from the top of them in CSS pixels. */
  index: number;
  top: number;
  measure: (row: HTMLElement | null) => void;
  /** How often it fires on sample posts; undefined until worked out. */
  hitRate: HitRate | undefined;
  /** Whether Tab comes to this row. */
  isActive: boolean;
  isChosen: boolean;
  onUse: () => void;
  onOpen: () => void;
  onSwitch: (isOn: boolean) => void;
  onSeverity: (severity: Severity) => void;
}

/** A rule as a row of the table. */
export function RuleLine({ row, index, top, hitRate, isActive, isChosen, ...on }: RuleLineProps) {
  const { rule, pack, severity, state } = row;
  const tabIndex = isActive ? 0 : -1;
  const isOn = state === 'on' || state === 'waiting';
  const stay = (event: Event) => event.stopPropagation();
  return (
    <tr
      class="rule-line"
      ref={on.measure}
      data-index={index}
      data-state={state}
      aria-rowindex={index + 2}
      aria-selected={isChosen}
      tabIndex={tabIndex}
      style={{ transform: `translateY(${top}px)` }}
      onFocusIn={on.onUse}
      onClick={on.onOpen}
    >
      <td class="cell-on">
        <input
          type="checkbox"
          role="switch"
          aria-checked={isOn}
          aria-label={`${rule.id} on`}
          tabIndex={tabIndex}
          disabled={state === 'refused'}
          checked={isOn}
          onClick={stay}
          onChange={(event) => on.onSwitch(event.currentTarget.checked)}
        />
      </td>
      <td class="cell-rule">
        <strong>{rule.id}</strong>
        <span class="small">{rule.message}</span>
      </td>
      <td class="cell-severity">
        <select
          aria-label={`Severity of ${rule.id}`}
          data-severity={severity}
          tabIndex={tabIndex}
          value={severity}
          onClick={stay}
          onChange={(event) => on.onSeverity(event.currentTarget.value as Severity)}
        >
          {severityChoices.map(({ value, words }) => (
            <option key={value} value={value}>
              {words}
            </option>
          ))}
        </select>
      </td>
      <td class="cell-rate">
        {hitRate === undefined ? <span class="small">not worked out</span> : <HitShare {...hitRate} />}
      </td>
      <td class="cell-pack small">{pack.name}</td>
      <td class="cell-state">
        <span class="state" data-state={state}>
          {stateWords[state]}
        </span>
      </td>
    </tr>
  );
}
