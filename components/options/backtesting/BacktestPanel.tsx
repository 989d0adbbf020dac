import { useSignal } from '@preact/signals';
import { toCount } from '../../wording';
import type { BacktestResult, PostsFile } from '../backtest';
import { CsvSource } from '../CsvSource';
import { OutcomeNotice } from '../OutcomeNotice';
import { ProgressBar } from '../ProgressBar';
import { definePanel } from '../panel';
import { useOutcome } from '../use-outcome';
import { BacktestReport } from './BacktestReport';
import type { BacktestDesk } from './backtest-desk';
import { ColumnChoice } from './ColumnChoice';

export const backtestPanel = definePanel({
  id: 'back-test',
  title: 'Back-test',
  about: 'Last year’s posts, run through the packs in force: what would they have said? The posts stay on this device.',
  needs: ['backtest'],
  Component: ({ desk }) => <Backtest {...desk.backtest} />,
});

/** Runs a CSV of past posts through the packs in force. */
function Backtest({ progress, result, onOpen, onRun, onCancel, onExport, onClear }: BacktestDesk) {
  const opened = useSignal<{ file: File; posts: PostsFile } | undefined>(undefined);
  const outcome = useOutcome();
  const run = (file: File, column: number) => {
    opened.value = undefined;
    return onRun(file, column);
  };
  const open = async (file: File) => {
    onClear();
    opened.value = undefined;
    const posts = await onOpen(file);
    if (posts.isSure) await run(file, posts.likely);
    else opened.value = { file, posts };
  };

  return (
    <>
      <CsvSource
        label="Drop a CSV of posts here"
        about="The export of a network, or a spreadsheet saved as CSV, with a column of posts."
        isBusy={outcome.isBusy.value}
        onFile={(file) => void outcome.attempt(open(file), '')}
      />
      {progress.value && <ProgressBar progress={progress.value} onCancel={onCancel} />}
      <OutcomeNotice {...outcome} />
      <p class="out-of-sight" role="status">
        {result.value && told(result.value)}
      </p>
      {opened.value && (
        <ColumnChoice
          {...opened.value}
          onChoose={(column) => opened.value && void outcome.attempt(run(opened.value.file, column), '')}
        />
      )}
      {result.value && (
        <BacktestReport
          result={result.value}
          onExport={() => void outcome.attempt(onExport(), 'The result is saved as a file.')}
          onClear={onClear}
        />
      )}
    </>
  );
}

/** What screen readers hear once the result is there. */
function told({ posts, held, coached, clear }: BacktestResult): string {
  return `${toCount(posts, 'post')} checked: ${held} held, ${coached} coached, ${clear} clear.`;
}
