import { resolvePacks } from '../../rules/in-force/policy-in-force';
import type { Pack } from '../../rules/pack';
import { builtInPacks } from './built-in-packs';
import type { KeptPack } from './kept-pack';

/**
 * Gives the packs of these names and all they extend, parents first. An imported pack comes before a built-in one of the
 * same name.
 * @throws PackError where a name is unknown or packs extend each other in a circle.
 */
export function resolveFrom(imported: Readonly<Record<string, Pack>>, names: readonly string[]): Pack[] {
  return resolvePacks(names, (name) => (Object.hasOwn(imported, name) ? imported[name] : builtInPacks.get(name)));
}

/** The imported packs by themselves, by id. */
export function packsOf(imported: Readonly<Record<string, KeptPack>>): Record<string, Pack> {
  return Object.fromEntries(Object.entries(imported).map(([id, { pack }]) => [id, pack]));
}
