import { toCount } from '../../wording';
import type { PacksDesk } from '../desk';
import { OutcomeNotice } from '../OutcomeNotice';
import { definePanel } from '../panel';
import { useOutcome } from '../use-outcome';
import { PackCard } from './PackCard';

export const packsPanel = definePanel({
  id: 'packs',
  title: 'Packs',
  about: 'The rule packs in force, in their order: where two say something else of one rule, the later one counts.',
  Component: ({ desk }) => <Packs {...desk.packs} />,
});

/** The packs in force, in their order, with all that can be done to each. */
function Packs({ inForce, onMode, onMove, onRemove, onExport, onGoBack }: PacksDesk) {
  const outcome = useOutcome();
  const { attempt } = outcome;
  const rules = inForce.value.reduce((sum, pack) => sum + pack.rules.on, 0);
  return (
    <>
      <p>
        {toCount(inForce.value.length, 'pack')}, {toCount(rules, 'rule')} on. <a href="#import">Import a pack</a>
      </p>
      <OutcomeNotice {...outcome} />
      <ol class="pack-list">
        {inForce.value.map((pack) => (
          <li key={pack.id}>
            <PackCard
              pack={pack}
              onMode={(mode) =>
                void attempt(onMode(pack.id, mode), `${pack.name} ${mode === 'live' ? 'speaks now' : 'is silent now'}.`)
              }
              onMove={(direction) =>
                void attempt(
                  onMove(pack.id, direction),
                  `${pack.name} is ${direction === 'up' ? 'earlier' : 'later'} now.`,
                )
              }
              onRemove={() => void attempt(onRemove(pack.id), `${pack.name} is removed.`)}
              onExport={() => void attempt(onExport(pack.id), `${pack.name} is saved as a file.`)}
              onGoBack={(version) =>
                void attempt(onGoBack(pack.id, version), `${pack.name}, version ${version}, is in force again.`)
              }
            />
          </li>
        ))}
      </ol>
    </>
  );
}
