import { computed, type ReadonlySignal } from '@preact/signals';
import type { Severity } from '../../rules/finding';
import type { HitRate } from '../../rules/judging/hit-rates';
import { call } from '../messaging';
import { allNeeds } from '../policy/policy';
import type { service } from '../service';
import { runTask } from '../work/run-task';
import type { DeskState } from './desk-state';
import { ruleRows } from './rule-rows';
import type { StoppedRules } from './stopped-rules';
import { workedOut } from './worked-out';

const background = call<typeof service>();

/** Every rule of the packs in force, how often each fires, and what the admin sets for it. */
export function rulesDesk(
  state: ReadonlySignal<DeskState>,
  stopped: ReadonlySignal<StoppedRules>,
  lifetime: AbortSignal,
) {
  const rates = workedOut<readonly HitRate[]>(state, lifetime, {
    run: ({ packs, proofs }, options) => runTask('rateRules', { packs, proofs, needs: allNeeds }, options),
    // Neither severity nor switch has to do with how often a rule fires.
    dependsOn: ({ chosen: { packs, imported, proofs } }) =>
      JSON.stringify([packs, Object.values(imported).map(({ pack, at }) => [pack.id, at]), Object.keys(proofs)]),
  });

  return {
    rows: computed(() => ruleRows(state.value, stopped.value)),
    packs: computed(() => state.value.policy.packs),
    hitRates: computed(() => rates.result.value && new Map(rates.result.value.map((rate) => [rate.rule, rate]))),
    hitRateProgress: rates.progress,
    onHitRates: rates.work,
    async onSamples(rule: string) {
      if (!rates.result.value) await rates.work();
      return rates.result.value?.find((one) => one.rule === rule)?.examples ?? [];
    },
    onSwitch: (rules: readonly string[], enabled: boolean) =>
      background.adjustRules({ rules: [...rules], adjustment: { enabled } }),
    onSeverity: (rules: readonly string[], severity: Severity) =>
      background.adjustRules({ rules: [...rules], adjustment: { severity } }),
  };
}
