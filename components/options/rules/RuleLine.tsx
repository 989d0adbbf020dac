import { messageInGeneral } from '../../../rules/checking/message';
import type { Severity } from '../../../rules/finding';
import { GridLine, type LinePlace } from '../grid/GridLine';
import { type HitRate, HitShare } from '../HitShare';
import type { RuleRow } from '../rule-row';
import { severityChoices } from '../severity-words';
import { stateWords } from './state-words';

export interface RuleLineProps {
  row: RuleRow;
  place: LinePlace;
  /** How often it fires on sample posts; undefined until worked out. */
  hitRate: HitRate | undefined;
  /** How often someone here said that a finding of it is wrong. */
  mistakes: number;
  onSwitch: (isOn: boolean) => void;
  onSeverity: (severity: Severity) => void;
}

/** A rule as a row of the table. */
export function RuleLine({ row, place, hitRate, mistakes, ...on }: RuleLineProps) {
  const { rule, pack, severity, state } = row;
  const tabIndex = place.isActive ? 0 : -1;
  const isOn = state === 'on' || state === 'waiting';
  const stay = (event: Event) => event.stopPropagation();
  return (
    <GridLine class="rule-line" place={place} state={state}>
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
        <span class="small">{messageInGeneral(rule.message)}</span>
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
        {mistakes > 0 && <span class="small mistakes">said wrong {mistakes}×</span>}
      </td>
      <td class="cell-pack small">{pack.name}</td>
      <td class="cell-state">
        <span class="state" data-state={state}>
          {stateWords[state]}
        </span>
      </td>
    </GridLine>
  );
}
