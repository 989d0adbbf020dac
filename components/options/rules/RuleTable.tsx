import type { Signal } from '@preact/signals';
import type { Severity } from '../../../rules/finding';
import { Grid } from '../grid/Grid';
import type { HitRates } from '../hit-rates';
import type { RuleRow } from '../rule-row';
import type { MistakesByRule } from './mistakes-by-rule';
import { RuleLine } from './RuleLine';

export interface RuleTableProps {
  rows: readonly RuleRow[];
  hitRates: HitRates | undefined;
  /** Findings that were said to be wrong, by rule. */
  mistakes: MistakesByRule;
  /** Id of the rule whose details are open; '' for none. */
  chosen: Signal<string>;
  onSwitch: (id: string, isOn: boolean) => void;
  onSeverity: (id: string, severity: Severity) => void;
}

const columns = ['On', 'Rule', 'Severity', 'Hit rate', 'Pack', 'State'];

/** The rules as a grid of rows; Space switches the one in use. */
export function RuleTable({ rows, hitRates, mistakes, chosen, onSwitch, onSeverity }: RuleTableProps) {
  return (
    <Grid
      label="Rules"
      class="rule-table"
      columns={columns}
      empty="No rule is like that. Search for other words, or widen the filters."
      rows={rows}
      idOf={({ rule }) => rule.id}
      height={56}
      chosen={chosen}
      onSwitch={({ rule, state }) => state !== 'refused' && onSwitch(rule.id, state === 'off')}
    >
      {(row, place) => (
        <RuleLine
          row={row}
          place={place}
          hitRate={hitRates?.get(row.rule.id)}
          mistakes={mistakes.get(row.rule.id)?.length ?? 0}
          onSwitch={(isOn) => onSwitch(row.rule.id, isOn)}
          onSeverity={(severity) => onSeverity(row.rule.id, severity)}
        />
      )}
    </Grid>
  );
}
