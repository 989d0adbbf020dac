import { runToEnd } from '../../rules/judging/run-to-end';
import { lintPack, type Remark } from '../../rules/linting/lint-pack';
import type { Pack } from '../../rules/pack';
import { loadParts } from '../parts/load-parts';
import type { Policy } from '../policy/policy';
import type { Report } from './task';

export interface LintInput extends Pick<Policy, 'proofs' | 'needs'> {
  /** The packs to look over, by id, and all that are in force with them, parents first. */
  ids: string[];
  packs: Pack[];
}

/** Looks packs over, one after the other, each as it is without those after it: they may put rules in the place of its own. */
export async function lintPacks({ ids, packs, ...policy }: LintInput, report: Report): Promise<Remark[]> {
  const parts = await loadParts(policy);
  const today = new Date().toISOString().slice(0, 10);
  const remarks: Remark[] = [];
  for (const [index, pack] of packs.entries()) {
    if (!ids.includes(pack.id)) continue;
    const steps = lintPack(pack, { packs: packs.slice(0, index + 1), today, parts });
    remarks.push(...runToEnd(steps, (come) => report({ step: `Looking over ${pack.name}`, ...come })));
  }
  return remarks;
}
