import { type Signal, useSignal } from '@preact/signals';
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Severity } from '../../../rules/finding';
import type { HitRates } from '../hit-rates';
import type { RuleRow } from '../rule-row';
import { useVirtualRows } from '../use-virtual-rows';
import { RuleLine } from './RuleLine';
import { type Move, moveOf, toPlace } from './row-keys';

export interface RuleTableProps {
  rows: readonly RuleRow[];
  hitRates: HitRates | undefined;
  /** Id of the rule whose details are open; '' for none. */
  chosen: Signal<string>;
  onSwitch: (id: string, isOn: boolean) => void;
  onSeverity: (id: string, severity: Severity) => void;
}

const columns = ['On', 'Rule', 'Severity', 'Hit rate', 'Pack', 'State'];

/** What a row is guessed to measure before it is drawn, in CSS pixels. */
const rowHeight = 56;

/**
 * The rules as a grid of rows: arrow keys, Page Up and Down, Home and End move; Space switches; Enter opens the details,
 * Escape closes them. Only the rows that can be seen are drawn, so that 10,000 are as quick as ten.
 */
export function RuleTable({ rows, hitRates, chosen, onSwitch, onSeverity }: RuleTableProps) {
  const scroller = useRef<HTMLDivElement>(null);
  const inUse = useSignal('');
  const active = Math.max(
    0,
    rows.findIndex(({ rule }) => rule.id === inUse.value),
  );
  const seen = useVirtualRows(scroller, { count: rows.length, height: rowHeight, active });
  const wantsFocus = useRef(false);
  useLayoutEffect(() => {
    if (!wantsFocus.current) return;
    wantsFocus.current = false;
    seen.scrollTo(active);
    scroller.current?.querySelector<HTMLElement>(`[data-index="${active}"]`)?.focus({ preventScroll: true });
  });

  const use = (index: number) => {
    const id = rows[index]?.rule.id;
    if (id === undefined) return;
    inUse.value = id;
    // Open details go along, as a reading pane does.
    if (chosen.value !== '') chosen.value = id;
  };
  const act: Record<Move, (row: RuleRow) => void> = {
    switch: ({ rule, state }) => state !== 'refused' && onSwitch(rule.id, state === 'off'),
    open: ({ rule }) => {
      chosen.value = rule.id;
    },
    close: () => {
      chosen.value = '';
    },
  };
  const onKeyDown = (event: KeyboardEvent) => {
    // Only where the row itself has the focus: its controls have keys of their own.
    if (!(event.target instanceof HTMLElement) || event.target.dataset.index === undefined) return;
    const row = rows[active];
    const move = moveOf(event.key);
    const place = toPlace(event.key, active, rows.length);
    if (!row || (!move && place === undefined)) return;
    event.preventDefault();
    if (move) act[move](row);
    if (place !== undefined) {
      wantsFocus.current = true;
      use(place);
    }
  };

  if (rows.length === 0)
    return <p class="empty">No rule is like that. Search for other words, or widen the filters.</p>;
  return (
    <div class="rule-table" ref={scroller}>
      <table
        // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: rows take the focus and keys, as a grid's do.
        role="grid"
        aria-label="Rules"
        aria-rowcount={rows.length + 1}
        aria-colcount={columns.length}
        onKeyDown={onKeyDown}
      >
        <thead>
          <tr aria-rowindex={1}>
            {columns.map((name) => (
              <th key={name} scope="col">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody style={{ height: `${seen.height}px` }}>
          {seen.rows.map(({ index, key, start }) => {
            const row = rows[index];
            return (
              row && (
                <RuleLine
                  key={key}
                  row={row}
                  index={index}
                  top={start}
                  measure={seen.measure}
                  hitRate={hitRates?.get(row.rule.id)}
                  isActive={index === active}
                  isChosen={row.rule.id === chosen.value}
                  onUse={() => use(index)}
                  onOpen={() => act.open(row)}
                  onSwitch={(isOn) => onSwitch(row.rule.id, isOn)}
                  onSeverity={(severity) => onSeverity(row.rule.id, severity)}
                />
              )
            );
          })}
        </tbody>
      </table>
    </div>
  );
}
