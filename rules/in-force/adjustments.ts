import type { Severity } from '../finding';
import type { Pack } from '../pack';

/** What an admin set for one rule on this device; what is not set is as the packs say. */
interface Adjustment {
  severity?: Severity | undefined;
  enabled?: boolean | undefined;
}

/** By rule id. */
export type Adjustments = Readonly<Record<string, Adjustment>>;

/** By pack id. */
export type Modes = Readonly<Record<string, Pack['mode']>>;

/**
 * Packs with what was set on this device over them: modes by pack, and adjustments by rule, which the last pack carries
 * as its own overrides. Adjustments of rules that no pack here has count for nothing.
 * @param packs parents before children; they stay as they are.
 */
export function adjusted(packs: readonly Pack[], adjustments: Adjustments, modes: Modes): Pack[] {
  const ids = new Set(packs.flatMap(({ rules }) => rules.map(({ id }) => id)));
  const set = Object.entries(adjustments).filter(([id]) => ids.has(id));
  return packs.map((pack, index) => {
    const isLast = index === packs.length - 1;
    const mode = modes[pack.id] ?? pack.mode;
    return { ...pack, mode, overrides: isLast ? withAdjustments(pack.overrides, set) : pack.overrides };
  });
}

/** One pack with the adjustments of its own rules, to be handed on as a file. */
export function withOwnAdjustments(pack: Pack, adjustments: Adjustments, modes: Modes): Pack {
  const own = new Set(pack.rules.map(({ id }) => id));
  const set = Object.entries(adjustments).filter(([id]) => own.has(id));
  return { ...pack, mode: modes[pack.id] ?? pack.mode, overrides: withAdjustments(pack.overrides, set) };
}

function withAdjustments(overrides: Pack['overrides'], set: readonly [string, Adjustment][]): Pack['overrides'] {
  const merged = { ...overrides };
  for (const [id, { severity, enabled }] of set) {
    merged[id] = {
      ...switchedApart(merged[id]),
      ...(severity === undefined ? {} : { severity }),
      ...(enabled === undefined ? {} : { enabled }),
    };
  }
  return merged;
}

/** `severity: off` says two things in one; apart, each can be set without the other. */
function switchedApart(override: Pack['overrides'][string] = {}): Pack['overrides'][string] {
  const { severity, ...others } = override;
  return severity === 'off' ? { enabled: false, ...others } : override;
}
