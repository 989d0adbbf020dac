import type { Parts } from '../../rules/checking/parts';
import { call } from '../messaging';
import type { PartName, Policy } from '../policy/policy';
import type { service } from '../service';

type PartsInPage = Pick<Parts, 'expressions' | 'linear' | 'tag' | 'learned' | 'tone'>;

declare global {
  /** Parts of the engine that were brought to this page's isolated world. */
  var goalpostParts: PartsInPage | undefined;
}

/** What a script that holds a part does with it: the coach finds it here. */
export function offerPart(part: PartsInPage): void {
  globalThis.goalpostParts = { ...globalThis.goalpostParts, ...part };
}

const placeOf = {
  expressions: 'expressions',
  linear: 'linear',
  tagger: 'tag',
  learned: 'learned',
  tone: 'tone',
} as const satisfies Record<PartName, keyof PartsInPage>;

/**
 * Gives a content script the parts that the packs in force need; those that are not here yet are brought first. A part
 * that can't be brought is left out: its rules wait, all others run.
 */
export async function partsInPage({ proofs, needs }: Policy): Promise<Parts> {
  await bring(needs);
  return {
    proofs,
    ...globalThis.goalpostParts,
    // No rule waits for it: it comes later, and packs are not compiled anew for it.
    get tone() {
      return globalThis.goalpostParts?.tone;
    },
  };
}

/** Brings what hears tone, once the coach is there; checkers that are there hear it from then on. Gives whether it came now. */
export async function bringTone(): Promise<boolean> {
  const wasHere = globalThis.goalpostParts?.tone !== undefined;
  await bring(['tone']);
  return !wasHere && globalThis.goalpostParts?.tone !== undefined;
}

async function bring(needs: readonly PartName[]): Promise<void> {
  const missing = needs.filter((need) => globalThis.goalpostParts?.[placeOf[need]] === undefined);
  if (missing.length > 0)
    await call<typeof service>()
      .bringParts(missing)
      .catch(() => undefined);
}
