import type { ReadonlySignal } from '@preact/signals';
import type { Remark } from '../../rules/linting/lint-pack';
import { allNeeds } from '../policy/policy';
import { runTask } from '../work/run-task';
import type { DeskState } from './desk-state';
import { workedOut } from './worked-out';

/** Advice on the packs in force. */
export function lintingDesk(state: ReadonlySignal<DeskState>, lifetime: AbortSignal) {
  const { result, progress, work } = workedOut<readonly DeskRemark[]>(state, lifetime, {
    async run({ packs, proofs }, options) {
      const input = { ids: packs.map(({ id }) => id), packs, proofs, needs: allNeeds };
      return (await runTask('lintPacks', input, options)).map(toDeskRemark);
    },
    dependsOn: ({ policy }) => policy.packs,
  });
  return { remarks: result, progress, onLint: work };
}

/** A remark as the desk shows it. */
export type DeskRemark = ReturnType<typeof toDeskRemark>;

/** Gives a lint’s remark with its weight for the person in place of the severity. */
export function toDeskRemark({ lint, pack, rule, severity, text, why, source, date }: Remark) {
  return {
    pack,
    rule,
    weight: weightOf(lint, severity),
    words: text,
    why,
    source,
    date,
  };
}

/** Warnings of the lints about law and fairness (`pk-`) are risks; other warnings are about rules that don't work. */
function weightOf(lint: string, severity: Remark['severity']): 'risk' | 'fault' | 'advice' {
  if (severity === 'advice') return 'advice';
  return lint.startsWith('pk-') ? 'risk' : 'fault';
}
