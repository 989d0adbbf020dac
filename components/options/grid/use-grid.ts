import { type Signal, useSignal } from '@preact/signals';
import type { RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { type Move, moveOf, toPlace } from './row-keys';
import { useVirtualRows, type VirtualRows } from './use-virtual-rows';

export interface GridOptions<Row> {
  rows: readonly Row[];
  idOf: (row: Row) => string;
  /** What a row is guessed to measure before it is drawn, in CSS pixels. */
  height: number;
  /** Whether all rows are of one height, whatever they hold. */
  areEven?: boolean;
  /** Id of the row whose details are open; '' for none. */
  chosen: Signal<string>;
  /** What Space does to the row in use; nothing where missing. */
  onSwitch?: (row: Row) => void;
}

export interface Grid {
  /** The rows that can be seen. */
  seen: VirtualRows;
  /** Index of the row that Tab comes to. */
  active: number;
  use(index: number): void;
  open(index: number): void;
  onKeyDown(event: KeyboardEvent): void;
}

/**
 * A long list as a grid of rows: arrow keys, Page Up and Down, Home and End move; Space switches; Enter opens the
 * details, Escape closes them. Only the rows that can be seen are drawn, so that 100,000 are as quick as ten.
 */
export function useGrid<Row>(
  scroller: RefObject<HTMLElement | null>,
  { rows, idOf, height, areEven = false, chosen, onSwitch }: GridOptions<Row>,
): Grid {
  const inUse = useSignal('');
  const active =
    inUse.value === ''
      ? 0
      : Math.max(
          0,
          rows.findIndex((row) => idOf(row) === inUse.value),
        );
  const seen = useVirtualRows(scroller, { count: rows.length, height, active, areEven });
  const wantsFocus = useRef(false);
  useLayoutEffect(() => {
    if (!wantsFocus.current) return;
    wantsFocus.current = false;
    seen.scrollTo(active);
    scroller.current?.querySelector<HTMLElement>(`[data-index="${active}"]`)?.focus({ preventScroll: true });
  });

  const use = (index: number) => {
    const row = rows[index];
    if (!row) return;
    inUse.value = idOf(row);
    // Open details go along, as a reading pane does.
    if (chosen.value !== '') chosen.value = idOf(row);
  };
  const act: Record<Move, (row: Row) => void> = {
    switch: (row) => onSwitch?.(row),
    open: (row) => {
      chosen.value = idOf(row);
    },
    close: () => {
      chosen.value = '';
    },
  };
  return {
    seen,
    active,
    use,
    open: (index) => {
      const row = rows[index];
      if (row) act.open(row);
    },
    onKeyDown(event) {
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
    },
  };
}
