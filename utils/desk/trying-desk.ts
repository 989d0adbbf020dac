import type { ReadonlySignal } from '@preact/signals';
import { createChecker } from '../../rules/check';
import type { Checker } from '../../rules/checking/make-checker';
import type { Draft } from '../../rules/draft';
import type { Finding } from '../../rules/finding';
import { switchedOn } from '../../rules/in-force/switched-on';
import type { Pack } from '../../rules/pack';
import { networks } from '../networks';
import { sendMistake } from '../objections/send-mistake';
import { loadParts } from '../parts/load-parts';
import { allNeeds } from '../policy/policy';
import type { DeskState } from './desk-state';

type TryWith = 'in-force' | 'on-trial';

/** A sentence tried with the packs in force, or with the pack on trial as if all its rules were on. */
export function tryingDesk(state: ReadonlySignal<DeskState>, onTrial: () => readonly Pack[] | undefined) {
  let made: { packs: readonly Pack[]; checker: Checker } | undefined;

  const checkerOnTrial = async (): Promise<Checker> => {
    const packs = onTrial();
    if (!packs) throw new Error('There is no pack on trial: choose one under Import.');
    if (made?.packs !== packs) {
      const { proofs } = state.value.policy;
      const parts = await loadParts({ proofs, needs: allNeeds });
      made = { packs, checker: createChecker(packs.map(switchedOn), parts) };
    }
    return made.checker;
  };

  const checkerOf = async (which: TryWith) => (which === 'in-force' ? state.value.checker : checkerOnTrial());

  return {
    networks: networks.map(({ id, name }) => ({ id, name })),
    async onCheck(draft: Draft, which: TryWith) {
      const checker = await checkerOf(which);
      return { result: checker.check(draft), packs: checker.packs };
    },
    async onObject(draft: Draft, which: TryWith, finding: Finding) {
      await sendMistake(await checkerOf(which), draft, finding);
    },
  };
}
