import { type Pack, packSchema } from '../rules/pack';
import { resolvePacks } from '../rules/policy-in-force';
import { builtInPacks } from './built-in-packs';
import { isPolicyReadable, type Policy, writePolicy } from './policy';
import { failClosed, importedPacks, packs } from './settings';

/**
 * Works out which packs are in force from what the person chose, and puts them in force: for the background, on install,
 * on update and whenever packs change. Where that can't be done, the built-in `base` is in force and says so.
 */
export async function refreshPolicy(): Promise<void> {
  const policy = await resolveChosenPacks();
  await failClosed.set(policy.packs.some((pack) => pack.failClosed));
  await writePolicy(policy);
}

/** Works the policy out again only where the stored one can't be read: for each start of the background. */
export async function repairPolicy(): Promise<void> {
  if (!(await isPolicyReadable())) await refreshPolicy();
}

/**
 * Gives the packs of these names and all they extend, parents first. Throws where a name is unknown or packs extend each
 * other in a circle. An imported pack comes before a built-in one of the same name.
 */
export function resolveFrom(imported: Record<string, Pack>, names: string[]): Pack[] {
  return resolvePacks(names, (name) => imported[name] ?? builtInPacks.get(name));
}

async function resolveChosenPacks(): Promise<Policy> {
  try {
    // Stored by the version that imported them, which may have known another format.
    const imported = Object.entries(await importedPacks.get()).map(
      ([id, pack]) => [id, packSchema.parse(pack)] as const,
    );
    return { packs: resolveFrom(Object.fromEntries(imported), await packs.get()) };
  } catch (error) {
    const problem = `The chosen packs can’t be used (${(error as Error).message}), so the base rules are in force.`;
    return { packs: resolveFrom({}, ['base']), problem };
  }
}
