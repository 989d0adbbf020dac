import { useLayoutEffect, useRef } from 'preact/hooks';
import { toCount } from '../../wording';
import { OutcomeNotice } from '../OutcomeNotice';
import { definePanel } from '../panel';
import { useOutcome } from '../use-outcome';
import { PackCard } from './PackCard';
import type { PacksDesk } from './packs-desk';

export const packsPanel = definePanel({
  id: 'packs',
  title: 'Packs',
  about: 'The rule packs in force, in their order: where two disagree on a rule, the later one counts.',
  needs: ['packs'],
  Component: ({ desk }) => <Packs {...desk.packs} />,
});

/** The packs in force, in their order, with all that can be done to each. */
function Packs({ inForce, onMode, onMove, onRemove, onExport, onGoBack }: PacksDesk) {
  const outcome = useOutcome();
  const { attempt } = outcome;
  const list = useRef<HTMLOListElement>(null);
  const moved = useRef<{ id: string; direction: string } | undefined>(undefined);
  // Browsers take the focus from what changes its place; who moves a pack by keyboard goes on moving it.
  // biome-ignore lint/correctness/useExhaustiveDependencies: only where the order may have changed.
  useLayoutEffect(() => {
    if (!moved.current) return;
    const { id, direction } = moved.current;
    moved.current = undefined;
    const card = [...(list.current?.querySelectorAll<HTMLElement>('[data-pack]') ?? [])].find(
      ({ dataset }) => dataset.pack === id,
    );
    const able = [...(card?.querySelectorAll<HTMLElement>('[data-move]:not(:disabled)') ?? [])];
    (able.find(({ dataset }) => dataset.move === direction) ?? able[0])?.focus();
  }, [inForce.value]);
  const rules = inForce.value.reduce((sum, pack) => sum + pack.rules.on, 0);
  return (
    <>
      <p>
        {toCount(inForce.value.length, 'pack')}, {toCount(rules, 'rule')} on. <a href="#import">Import a pack</a>
      </p>
      <OutcomeNotice {...outcome} />
      <ol class="pack-list" ref={list}>
        {inForce.value.map((pack) => (
          <li key={pack.id}>
            <PackCard
              pack={pack}
              onMode={(mode) =>
                void attempt(onMode(pack.id, mode), `${pack.name} ${mode === 'live' ? 'speaks now' : 'is silent now'}.`)
              }
              onMove={(direction) => {
                moved.current = { id: pack.id, direction };
                void attempt(
                  onMove(pack.id, direction),
                  `${pack.name} is ${direction === 'up' ? 'earlier' : 'later'} now.`,
                );
              }}
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
