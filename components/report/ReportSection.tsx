import type { Section } from '../../rules/report/section';
import { ReportTable } from './ReportTable';
import { ShareLine } from './ShareLine';

/** So many rows stay together on one printed page. */
const rowsTogether = 8;

/** One part of a report: sentences, a chart, a table. */
export function ReportSection({ section: { title, says, chart, table, isList, isSmall } }: { section: Section }) {
  const rows = table?.groups.reduce((sum, group) => sum + group.rows.length, 0) ?? 0;
  const classes = [
    'report-section',
    (rows > rowsTogether || (table?.groups.length ?? 0) > 1) && 'may-break',
    table?.printed === 0 && 'screen-only',
    isSmall && 'report-notes',
  ];
  return (
    <section class={classes.filter(Boolean).join(' ')}>
      <h2>{title}</h2>
      {isList ? (
        <ul>
          {says.map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ul>
      ) : (
        says.length > 0 && <p>{says.join(' ')}</p>
      )}
      {chart && <ShareLine chart={chart} />}
      {table?.behind ? (
        <details class="screen-only">
          <summary>{table.behind}</summary>
          <ReportTable table={table} />
        </details>
      ) : (
        table && <ReportTable table={table} />
      )}
    </section>
  );
}
