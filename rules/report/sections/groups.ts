import { effortColumns, noColumns, resultColumns } from '../figure-columns';
import type { Report } from '../report';
import type { Telling, TellSection } from '../section';
import { toLabel, toNumber, toPercent } from '../wording';

type By = 'unit' | 'role' | 'network';

const titles: Record<By, string> = { unit: 'By unit', role: 'By role', network: 'By network' };

/** Posts of each unit, role or network. Says nothing where all posts are of one. */
export function groupsSection(by: By, withEffort: boolean): TellSection {
  return (telling) => {
    const { report } = telling;
    const rows = report.by[by];
    if (rows.length < 2) return undefined;
    const effort = withEffort ? effortColumns(report.question) : noColumns;
    const results = resultColumns(report);
    return {
      title: titles[by],
      says: [],
      table: {
        caption: `Posts ${titles[by].toLowerCase()}`,
        columns: [
          { name: toLabel(by), isWide: true },
          { name: 'Posts', isFigure: true },
          { name: 'Serve a goal', isFigure: true },
          ...effort.heads,
          ...results.heads,
        ],
        groups: [
          {
            rows: rows.map((row) => [
              nameOf(by, row, telling),
              toNumber(row.posts),
              toPercent(row.withGoal / row.posts),
              ...effort.cells(row),
              ...results.cells(row),
            ]),
          },
        ],
        printed: 10,
      },
    };
  };
}

function nameOf(by: By, { name }: Report['by'][By][number], { networkName }: Telling): string {
  if (name === '') return 'Not said';
  if (by === 'network') return networkName(name);
  return by === 'role' ? toLabel(name) : name;
}
