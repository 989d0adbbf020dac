import type { Parts } from '../rules/parts';
import { call } from './messaging';
import type { PartName, Policy } from './policy';
import type { service } from './service';

type PartsInPage = Pick<Parts, 'expressions' | 'linear' | 'tag'>;

declare global {
  /** Parts of the engine that were brought to this page's isolated world. */
  var goalpostParts: PartsInPage | undefined;
}

/** What a script that holds a part does with it: the coach finds it here. */
export function offerPart(part: PartsInPage): void {
  globalThis.goalpostParts = { ...globalThis.goalpostParts, ...part };
}

const placeOf = { expressions: 'expressions', linear: 'linear', tagger: 'tag' } as const satisfies Record<
  PartName,
  keyof PartsInPage
>;

/**
 * Gives a content script the parts that the packs in force need; those that are not here yet are brought first. A part
 * that can't be brought is left out: its rules wait, all others run.
 */
export async function partsInPage({ proofs, needs }: Policy): Promise<Parts> {
  const missing = needs.filter((need) => globalThis.goalpostParts?.[placeOf[need]] === undefined);
  if (missing.length > 0)
    await call<typeof service>()
      .bringParts(missing)
      .catch(() => undefined);
  return { proofs, ...globalThis.goalpostParts };
}
