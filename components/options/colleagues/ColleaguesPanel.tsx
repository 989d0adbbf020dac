import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { toCount } from '../../wording';
import { DropZone } from '../DropZone';
import { FileButton } from '../FileButton';
import { OutcomeNotice } from '../OutcomeNotice';
import { definePanel } from '../panel';
import { useOutcome } from '../use-outcome';
import { ColleagueCard } from './ColleagueCard';
import type { ImportedLog } from './colleague-log';
import type { ColleaguesDesk } from './colleagues-desk';

export const colleaguesPanel = definePanel({
  id: 'colleagues',
  title: 'Colleagues',
  about:
    'Logs that colleagues exported and handed to you, for one report over all of you. Each is verified first; a file that was changed on its way is refused.',
  needs: ['colleagues'],
  Component: ({ desk }) => <Colleagues {...desk.colleagues} />,
});

/** Colleagues' logs: to bring in, and to remove. */
function Colleagues({ logs, onOpen, onImport, onRemove }: ColleaguesDesk) {
  const outcome = useOutcome();
  const { attempt } = outcome;
  useEffect(() => void attempt(onOpen(), ''), [attempt, onOpen]);
  const imported = useSignal<readonly ImportedLog[]>([]);
  const bring = async (files: readonly File[]) => {
    imported.value = [];
    imported.value = await onImport(files);
  };
  const choose = (files: readonly File[]) => files.length > 0 && void outcome.attempt(bring(files), '');

  return (
    <>
      <DropZone label="Drop log files (.jsonl) here" onDrop={({ files }) => choose([...files])}>
        <FileButton
          label="Choose log files"
          choose="files"
          accept=".jsonl,application/jsonl"
          disabled={outcome.isBusy.value}
          onFiles={choose}
        />
        <p class="small">A colleague makes one in their own options: Log, “Export and verify”, Log file.</p>
      </DropZone>
      <OutcomeNotice {...outcome} />
      <div role="status">
        <ul class="lines">
          {imported.value.map((one) => (
            <li key={one.file} class="notice" data-failed={one.problem !== undefined}>
              <span>
                <strong>{one.file}</strong>
                {toldOf(one)}
              </span>
            </li>
          ))}
        </ul>
      </div>
      {logs.value.length === 0 ? (
        <p class="empty">No colleague’s log is here.</p>
      ) : (
        <>
          <p>
            <a href="#log">All posts</a> shows theirs beside yours.
          </p>
          <ul class="rows">
            {logs.value.map((log) => (
              <li key={log.chain}>
                <ColleagueCard
                  log={log}
                  onRemove={() =>
                    void outcome.attempt(onRemove(log.chain), `${nameOf(log)} is no longer on this device.`)
                  }
                />
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}

/** What came of a file, after its name, with which the reasons for refusing it begin, too. */
function toldOf({ file, posts = 0, isKnown, problem }: ImportedLog): string {
  if (problem !== undefined) return problem.startsWith(file) ? problem.slice(file.length) : `: ${problem}`;
  return isKnown ? ': verified; all it says is here already.' : `: verified, ${toCount(posts, 'post')}.`;
}

function nameOf({ name, unit, file }: { name?: string | undefined; unit?: string | undefined; file: string }): string {
  return `The log of ${name ?? unit ?? file}`;
}
