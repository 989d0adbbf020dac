import { useEffect } from 'preact/hooks';
import { toCount } from '../../wording';
import { OutcomeNotice } from '../OutcomeNotice';
import { ProgressBar } from '../ProgressBar';
import { definePanel } from '../panel';
import { RemarkList } from '../RemarkList';
import { useOutcome } from '../use-outcome';
import type { LintDesk } from './lint-desk';

export const lintPanel = definePanel({
  id: 'lint',
  title: 'Advice',
  about:
    'What could be better in the packs in force: rules that never fire, fire too often, overlap, or risk being unlawful or overbroad.',
  needs: ['lint'],
  Component: ({ desk }) => <Lint {...desk.lint} />,
});

/** Advice on the packs in force, looked up when the panel is opened and when a pack changes. */
function Lint({ remarks, progress, onLint }: LintDesk) {
  const outcome = useOutcome();
  const { attempt } = outcome;
  const isWanted = remarks.value === undefined;
  useEffect(() => {
    if (isWanted) void attempt(onLint(), '');
  }, [isWanted, onLint, attempt]);

  return (
    <>
      {progress.value && <ProgressBar progress={progress.value} />}
      <OutcomeNotice {...outcome} />
      {outcome.hasFailed.value && (
        <div class="actions">
          <button type="button" class="button" onClick={() => void attempt(onLint(), '')}>
            Try again
          </button>
        </div>
      )}
      <p role="status">{remarks.value && told(remarks.value.length)}</p>
      {remarks.value && <RemarkList remarks={remarks.value} areInForce />}
    </>
  );
}

function told(count: number): string {
  return count === 0 ? '✓ Nothing to remark.' : `${toCount(count, 'remark')} on the packs in force.`;
}
