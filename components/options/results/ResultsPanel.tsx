import { useSignal } from '@preact/signals';
import { toCount } from '../../wording';
import { CsvSource } from '../CsvSource';
import { OutcomeNotice } from '../OutcomeNotice';
import { definePanel } from '../panel';
import { useOutcome } from '../use-outcome';
import { ColumnMap } from './ColumnMap';
import { MatchReport } from './MatchReport';
import type { ResultsDesk } from './results-desk';
import type { ResultColumns, ResultsFile, ResultsMatch } from './results-file';

export const resultsPanel = definePanel({
  id: 'results',
  title: 'Results',
  about:
    'What came of your posts, from a network’s own export: say which column holds what, look at what fits, add it to the log. The file stays on this device.',
  needs: ['results'],
  Component: ({ desk }) => <ResultsOfNetwork {...desk.results} />,
});

/** A network's export on its way into the log: opened, its columns named, matched with the posts, added. */
function ResultsOfNetwork({ onOpen, onMatch, onAdd }: ResultsDesk) {
  const opened = useSignal<{ name: string; file: ResultsFile; columns: ResultColumns } | undefined>(undefined);
  const found = useSignal<ResultsMatch | undefined>(undefined);
  const outcome = useOutcome();

  const match = async (columns: ResultColumns) => {
    found.value = undefined;
    // Without either there is nothing to tell a post by; the columns say so themselves.
    if (columns.link !== undefined || columns.text !== undefined) found.value = await onMatch(columns);
  };
  const open = async (chosen: File) => {
    opened.value = undefined;
    found.value = undefined;
    const file = await onOpen(chosen);
    opened.value = { name: chosen.name, file, columns: file.guess };
    await match(file.guess);
  };
  const add = async () => {
    const count = found.value?.matched.length ?? 0;
    const isAdded = await outcome.attempt(onAdd(), `Results of ${toCount(count, 'post')} are in the log.`);
    if (isAdded) opened.value = found.value = undefined;
  };

  return (
    <>
      <CsvSource
        label="Drop a network’s CSV here"
        about="X, Meta Business Suite, LinkedIn, Instagram, YouTube and most planners can export one."
        isBusy={outcome.isBusy.value}
        onFile={(file) => void outcome.attempt(open(file), '')}
      />
      <OutcomeNotice {...outcome} />
      {opened.value && (
        <ColumnMap
          name={opened.value.name}
          file={opened.value.file}
          columns={opened.value.columns}
          onChange={(columns) => {
            if (!opened.value) return;
            opened.value = { ...opened.value, columns };
            void outcome.attempt(match(columns), '');
          }}
        />
      )}
      {found.value && <MatchReport match={found.value} isBusy={outcome.isBusy.value} onAdd={() => void add()} />}
    </>
  );
}
