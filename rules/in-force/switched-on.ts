import type { Pack } from '../pack';

/** A pack as it would be with every rule on, each as loud as before. */
export function switchedOn(pack: Pack): Pack {
  const overrides = Object.entries(pack.overrides).map(([id, { severity }]) => [
    id,
    severity === undefined || severity === 'off' ? {} : { severity },
  ]);
  const rules = pack.rules.map((rule) => ({ ...rule, enabled: true }));
  return { ...pack, rules, overrides: Object.fromEntries(overrides) as Pack['overrides'] };
}
