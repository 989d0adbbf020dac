import { type ComponentChildren, Fragment } from 'preact';
import { useRef } from 'preact/hooks';
import type { LinePlace } from './GridLine';
import { type GridOptions, useGrid } from './use-grid';

export interface GridProps<Row> extends GridOptions<Row> {
  /** What the rows are: "Published posts". */
  label: string;
  class: string;
  /** The heads of the columns. */
  columns: readonly string[];
  /** What is said where there is no row. */
  empty: string;
  /** A row as a `GridLine`. */
  children: (row: Row, place: LinePlace) => ComponentChildren;
}

/** A long list as a table of rows that take the focus and keys (see `useGrid`); only those that can be seen are drawn. */
export function Grid<Row>({ label, class: className, columns, empty, children, ...options }: GridProps<Row>) {
  const scroller = useRef<HTMLDivElement>(null);
  const { seen, active, use, open, onKeyDown } = useGrid(scroller, options);
  const { rows, idOf, chosen } = options;

  if (rows.length === 0) return <p class="empty">{empty}</p>;
  return (
    <div class={`grid ${className}`} ref={scroller}>
      <table
        // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: rows take the focus and keys, as a grid's do.
        role="grid"
        aria-label={label}
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
            if (row === undefined) return null;
            const place: LinePlace = {
              index,
              top: start,
              measure: seen.measure,
              isActive: index === active,
              isChosen: idOf(row) === chosen.value,
              onUse: () => use(index),
              onOpen: () => open(index),
            };
            return <Fragment key={key}>{children(row, place)}</Fragment>;
          })}
        </tbody>
      </table>
    </div>
  );
}
