import type { ReadonlySignal } from '@preact/signals';
import { createChecker } from '../../rules/check';
import type { Draft } from '../../rules/draft';
import type { Checker } from '../../rules/make-checker';
import type { Pack } from '../../rules/pack';
import { switchedOn } from '../../rules/switched-on';
import { loadParts } from '../load-parts';
import { networks } from '../networks';
import type { DeskState } from './desk-state';

/** A sentence tried with the packs in force, or with the pack on trial as if all its rules were on. */
export function tryingDesk(state: ReadonlySignal<DeskState>, onTrial: () => readonly Pack[] | undefined) {
  let made: { packs: readonly Pack[]; checker: Checker } | undefined;

  const checkerOnTrial = async (): Promise<Checker> => {
    const packs = onTrial();
    if (!packs) throw new Error('There is no pack on trial: choose one under Import.');
    if (made?.packs !== packs) {
      const { proofs } = state.value.policy;
      made = {
        packs,
        checker: createChecker(packs.map(switchedOn), await loadParts({ proofs, needs: ['linear', 'tagger'] })),
      };
    }
    return made.checker;
  };

  return {
    networks: networks.map(({ id, name }) => ({ id, name })),
    async onCheck(draft: Draft, which: 'in-force' | 'on-trial') {
      const checker = which === 'in-force' ? state.value.checker : await checkerOnTrial();
      return { result: checker.check(draft), packs: checker.packs };
    },
  };
}
