import { type Column, type RowGroup, type Table, textOf } from '../../rules/report/section';
import { TableCell } from './TableCell';

/** A table of a report; its heads are repeated on each printed page, and no row is split. */
export function ReportTable({
  table: { caption, columns, groups, printed = Number.POSITIVE_INFINITY },
}: {
  table: Table;
}) {
  const rows = groups.reduce((sum, group) => sum + group.rows.length, 0);
  const isCut = printed > 0 && rows > printed;
  return (
    <div class="report-table">
      <table>
        <caption class="out-of-sight">{caption}</caption>
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column.name} scope="col" class={classOf(column)}>
                {column.name}
              </th>
            ))}
          </tr>
        </thead>
        {groups.map((group, index) => (
          <Rows key={group.name ?? index} group={group} columns={columns} printed={isCut ? printed : rows} />
        ))}
      </table>
      {isCut && (
        <p class="print-only report-more">{`${rows - printed} more ${rows - printed === 1 ? 'is' : 'are'} in the report’s files.`}</p>
      )}
    </div>
  );
}

function Rows({ group, columns, printed }: { group: RowGroup; columns: readonly Column[]; printed: number }) {
  return (
    <tbody>
      {group.name && (
        <tr class="report-group">
          <th scope="rowgroup" colSpan={columns.length}>
            {group.name}
          </th>
        </tr>
      )}
      {group.rows.map((row, index) => (
        <tr key={row.map(textOf).join()} class={index < printed ? undefined : 'screen-only'}>
          {row.map((cell, place) => (
            <TableCell
              key={columns[place]?.name}
              cell={cell}
              isHead={place === 0 && columns[0]?.isWide === true}
              classes={classOf(columns[place])}
            />
          ))}
        </tr>
      ))}
    </tbody>
  );
}

function classOf(column: Column | undefined): string | undefined {
  if (column?.isFigure) return 'is-figure';
  if (column?.isShort) return 'is-short-text';
  if (column?.isBar) return 'is-bar';
  return column?.isWide ? 'is-wide' : undefined;
}
