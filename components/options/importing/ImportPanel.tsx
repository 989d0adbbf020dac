import { OutcomeNotice } from '../OutcomeNotice';
import { ProgressBar } from '../ProgressBar';
import { definePanel } from '../panel';
import type { PackTrial } from '../trial';
import { useOutcome } from '../use-outcome';
import type { ChosenFile, ImportDesk } from './import-desk';
import { PackSource } from './PackSource';
import { ProblemList } from './ProblemList';
import { TrialReport } from './TrialReport';

export const importPanel = definePanel({
  id: 'import',
  title: 'Import',
  about:
    'A pack is one file (YAML or JSON); a Vale style is a folder or a zip. It is tried first, stays on this device, and is in force only when you say so.',
  needs: ['importing'],
  Component: ({ desk }) => <Import {...desk.importing} />,
});

/** Brings an organization's own pack in: tried first, in force only after the person says so. */
function Import({ progress, trial, onTry, onCancel, onUse, onDiscard }: ImportDesk) {
  const outcome = useOutcome();
  const tryFiles = (files: Promise<ChosenFile[]>) => void outcome.attempt(files.then(onTry), '');
  const found = trial.value;

  return (
    <>
      <PackSource isBusy={outcome.isBusy.value} onFiles={tryFiles} />
      {progress.value && <ProgressBar progress={progress.value} onCancel={onCancel} />}
      <OutcomeNotice {...outcome} />
      <p class="out-of-sight" role="status">
        {found && 'pack' in found && told(found)}
      </p>
      {found && 'problems' in found && <ProblemList problems={found.problems} onDiscard={onDiscard} />}
      {found && 'pack' in found && (
        <TrialReport
          key={`${found.pack.id} ${found.pack.version}`}
          trial={found}
          isBusy={outcome.isBusy.value}
          onUse={(on) =>
            void outcome.attempt(onUse(on), `${found.pack.name}, version ${found.pack.version}, is in force.`)
          }
          onDiscard={onDiscard}
        />
      )}
    </>
  );
}

/** What screen readers hear once the trial is there. */
function told({ pack, proof: { total, failures } }: PackTrial): string {
  return `${pack.name}, version ${pack.version}: ${total - failures.length} of ${total} examples hold.`;
}
