import type { Signal } from '@preact/signals';
import type { ComponentChildren } from 'preact';
import { useRef } from 'preact/hooks';

export interface GridSplitProps<Row> {
  /** The grid. */
  children: ComponentChildren;
  /** Id of the row whose details are open; '' for none. */
  chosen: Signal<string>;
  /** That row; undefined for none. */
  row: Row | undefined;
  /** All that there is to say of it, as `GridDetails`. */
  details: (row: Row, onClose: () => void) => ComponentChildren;
}

/** A grid, and beside it the details of the row that is open; who closes them is back at that row. */
export function GridSplit<Row>({ children, chosen, row, details }: GridSplitProps<Row>) {
  const split = useRef<HTMLDivElement>(null);
  const close = () => {
    chosen.value = '';
    split.current?.querySelector<HTMLElement>('tr[tabindex="0"]')?.focus();
  };
  return (
    <div class="grid-split" ref={split} data-open={row !== undefined}>
      {children}
      {row !== undefined && details(row, close)}
    </div>
  );
}
