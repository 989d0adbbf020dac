import { computed, type ReadonlySignal, signal } from '@preact/signals';
import type { Severity } from '../../rules/finding';
import type { HitRate } from '../../rules/hit-rates';
import { call } from '../messaging';
import type { service } from '../service';
import { runTask } from '../work/run-task';
import type { Progress } from '../work/task';
import type { DeskState } from './desk-state';
import { ruleRows } from './rule-rows';

const background = call<typeof service>();

/** Every rule of the packs in force, how often each fires, and what the admin sets for it. */
export function rulesDesk(state: ReadonlySignal<DeskState>, lifetime: AbortSignal) {
  const rates = signal<readonly HitRate[] | undefined>();
  const progress = signal<Progress | undefined>();
  let asked: Promise<void> | undefined;

  const work = async () => {
    const { packs, proofs, needs } = state.value.policy;
    const onProgress = (now: Progress) => {
      progress.value = now;
    };
    try {
      rates.value = await runTask('rateRules', { packs, proofs, needs }, { onProgress, signal: lifetime });
    } finally {
      progress.value = undefined;
      asked = undefined;
    }
  };
  const onHitRates = () => {
    asked ??= work();
    return asked;
  };

  return {
    rows: computed(() => ruleRows(state.value)),
    packs: computed(() => state.value.policy.packs),
    hitRates: computed(() => rates.value && new Map(rates.value.map(({ rule, share }) => [rule, share]))),
    hitRateProgress: progress,
    onHitRates,
    async onSamples(rule: string) {
      if (!rates.value?.some((one) => one.rule === rule)) await onHitRates();
      return rates.value?.find((one) => one.rule === rule)?.examples ?? [];
    },
    onSwitch: (rules: readonly string[], enabled: boolean) =>
      background.adjustRules({ rules: [...rules], adjustment: { enabled } }),
    onSeverity: (rules: readonly string[], severity: Severity) =>
      background.adjustRules({ rules: [...rules], adjustment: { severity } }),
  };
}
