import { useEffect } from 'preact/hooks';
import { ConfirmedButton } from '../ConfirmedButton';
import { OutcomeNotice } from '../OutcomeNotice';
import { definePanel } from '../panel';
import { useOutcome } from '../use-outcome';
import { KeptList } from './KeptList';
import type { PrivacyDesk } from './privacy-desk';

export const privacyPanel = definePanel({
  id: 'privacy',
  title: 'What can my employer see?',
  needs: ['privacy'],
  Component: ({ desk }) => <Privacy {...desk.privacy} />,
});

/** All that is stored here, in plain words, to take along and to erase. */
function Privacy({ things, kept, retention, onOpen, onExport, onErase }: PrivacyDesk) {
  const outcome = useOutcome();
  const { attempt } = outcome;
  useEffect(() => void attempt(onOpen(), ''), [attempt, onOpen]);
  return (
    <>
      <p class="measure">
        <strong>Nothing, unless you hand it over.</strong> Goalpost sends nothing anywhere: no draft, no log, no
        statistics. All of it is in this browser on this device. Your employer sees what you export yourself and give
        them, and whatever they can see of any device they manage.
      </p>
      <ul class="measure plain">
        <li>
          A draft is checked on the page you write it on, and not stored; of a finding you call wrong, its sentence is,
          in <a href="#objections">Objections</a>.
        </li>
        <li>Private messages are never read.</li>
        <li>“This isn’t a work post” in the coach: that post is not checked, not held and not logged.</li>
      </ul>
      <p class="notice measure">
        {retention.value
          ? `${retention.value.pack} keeps posts in the log for ${retention.value.days} days; older ones leave by themselves. You can erase them sooner.`
          : 'No pack in force says how long posts stay in the log: they stay until you erase them.'}
      </p>
      <div class="actions kept-actions">
        <button
          type="button"
          class="button"
          disabled={outcome.isBusy.value}
          onClick={() => void attempt(onExport(), 'All of it is saved as a file.')}
        >
          Export all of it
        </button>
        <ConfirmedButton
          label="Erase everything"
          warning="This erases all that is about you: the log, colleagues’ logs, your objections, your role, unit and name, and what was learned. The rules and sites stay. It can’t be undone."
          onConfirm={() =>
            void attempt(
              onErase(),
              'Erased. The log begins anew and says only that. Goalpost asks for your role again when you open it.',
            )
          }
        />
      </div>
      <OutcomeNotice {...outcome} />
      <KeptList things={things} kept={kept.value} />
      <p class="small measure">
        The sites you allowed are kept by the browser itself: turn them off in <a href="#sites">Sites</a>. Removing the
        extension removes everything.
      </p>
    </>
  );
}
