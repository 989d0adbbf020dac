import { createChecker } from '../../rules/check';
import { needsExpressions } from '../../rules/checking/needs-expressions';
import type { Proofs } from '../../rules/expressions/proof';
import { type Adjustments, adjusted, type Modes } from '../../rules/in-force/adjustments';
import { packSchema } from '../../rules/pack';
import { networksInForce } from '../networks';
import * as settings from '../settings';
import { type EarlierPack, type KeptPack, toKeptPack } from './kept-pack';
import { type Policy, policyEntry } from './policy';
import { packsOf, resolveFrom } from './resolve-packs';

/** All that decides which rules are in force on this device. */
export interface ChosenPacks {
  /** Names of packs in their order: built-in ones by file name, imported ones by id. */
  packs: string[];
  imported: Record<string, KeptPack>;
  earlier: Record<string, EarlierPack[]>;
  adjustments: Adjustments;
  modes: Modes;
  proofs: Proofs;
}

/** Reads what was chosen. */
export async function readChosenPacks(): Promise<ChosenPacks> {
  const [packs, imported, earlier, adjustments, modes, proofs] = await Promise.all([
    settings.packs.get(),
    settings.importedPacks.get(),
    settings.earlierPacks.get(),
    settings.adjustments.get(),
    settings.modes.get(),
    settings.proofs.get(),
  ]);
  const kept = Object.entries(imported).map(([id, stored]) => [id, toKeptPack(stored)] as const);
  return { packs, imported: Object.fromEntries(kept), earlier, adjustments, modes, proofs };
}

/**
 * What is in force by what was chosen.
 * @throws Error with the reason, for a person, where packs do not fit together or are of another format.
 */
export function policyOf({ packs, imported, adjustments, modes, proofs }: ChosenPacks): Policy {
  // Kept by the version that imported them, which may have known another format.
  const parsed = Object.entries(packsOf(imported)).map(([id, pack]) => [id, packSchema.parse(pack)] as const);
  const inForce = adjusted(resolveFrom(Object.fromEntries(parsed), packs), adjustments, modes);
  const { waiting } = createChecker(inForce, { proofs });
  const needs = new Set(waiting.map((rule) => rule.needs).filter((need) => need !== 'proof'));
  if (needsExpressions(inForce)) needs.add('expressions');
  return { packs: inForce, proofs, needs: [...needs] };
}

let last: Promise<unknown> = Promise.resolve();

/**
 * Changes what was chosen and puts the outcome in force, in one write: either all of it is stored, or nothing changes.
 * Changes wait for each other. For the background.
 * @throws Error of `change`, of packs that do not fit together, and of a full disk.
 */
export function changeChosenPacks(change: (chosen: ChosenPacks) => Partial<ChosenPacks>): Promise<void> {
  const run = async () => {
    const before = await readChosenPacks();
    const chosen = { ...before, ...change(before) };
    const policy = policyOf(chosen);
    await settings.setTogether(
      settings.packs.entry(chosen.packs),
      settings.importedPacks.entry(chosen.imported),
      settings.earlierPacks.entry(chosen.earlier),
      settings.adjustments.entry(chosen.adjustments),
      settings.modes.entry(chosen.modes),
      settings.proofs.entry(chosen.proofs),
      settings.failClosed.entry(policy.packs.some((pack) => pack.failClosed)),
      settings.networksInForce.entry(networksInForce(policy.packs.flatMap((pack) => pack.networks))),
      policyEntry(policy),
    );
  };
  const done = last.then(run);
  last = done.catch(() => undefined);
  return done;
}
