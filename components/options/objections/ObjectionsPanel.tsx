import type { ReadonlySignal } from '@preact/signals';
import { type Named, nameOf } from '../../named';
import { toCount } from '../../wording';
import { ConfirmedButton } from '../ConfirmedButton';
import { OutcomeNotice } from '../OutcomeNotice';
import { definePanel } from '../panel';
import { useOutcome } from '../use-outcome';
import { ObjectionCard } from './ObjectionCard';
import type { ObjectionsDesk } from './objections-desk';

export const objectionsPanel = definePanel({
  id: 'objections',
  title: 'Objections',
  about:
    'Findings you said are wrong, and concerns about the policy. They stay on this device until you hand them to whoever writes your pack.',
  needs: ['objections', 'rules'],
  Component: ({ desk }) => <Objections {...desk.objections} packs={desk.rules.packs} />,
});

interface ObjectionsProps extends ObjectionsDesk {
  packs: ReadonlySignal<readonly Named[]>;
}

/** All objections, newest first, to read again, to take back, and to hand on. */
function Objections({ all, packs, onTakeBack, onTakeAllBack, onExport }: ObjectionsProps) {
  const outcome = useOutcome();
  const count = all.value.length;
  return (
    <>
      {count === 0 ? (
        <p class="empty">
          None so far. Press “This is wrong” on a finding, or “Raise a concern” on a clause of the policy in the popup.
        </p>
      ) : (
        <>
          <p class="small measure">
            The file has each sentence as a “pass” example of its rule, and your concerns by clause. Read it before you
            hand it on: the sentences are as you wrote them.
          </p>
          <div class="actions">
            <button
              type="button"
              class="button"
              onClick={() => void outcome.attempt(onExport(), 'Saved as a YAML file for the pack’s author.')}
            >
              Export for the pack’s author
            </button>
            <ConfirmedButton
              label="Take all back"
              warning={`This erases ${toCount(count, 'objection')} from this device.`}
              onConfirm={() => void outcome.attempt(onTakeAllBack(), 'All of them are erased.')}
            />
          </div>
        </>
      )}
      <OutcomeNotice {...outcome} />
      <ul class="rows">
        {all.value.toReversed().map((objection) => (
          <li key={objection.id}>
            <ObjectionCard
              objection={objection}
              pack={nameOf(objection.pack, packs.value)}
              onTakeBack={() => void outcome.attempt(onTakeBack(objection.id), 'It is erased.')}
            />
          </li>
        ))}
      </ul>
    </>
  );
}
