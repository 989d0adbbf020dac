import { rulesInForce } from '../../rules/in-force/rules-in-force';
import type { Pack } from '../../rules/pack';
import { call } from '../messaging';
import type { service } from '../service';
import { capacity, firstRunDone, packs, role } from '../settings';
import { builtInPacks } from './built-in-packs';
import { resolveFrom } from './resolve-packs';

/** What the person chose: a built-in pack by its name ('' before the first run), and their role and capacity. */
export interface Choice {
  starter: string;
  role: string;
  capacity: string;
}

/**
 * The built-in packs to choose from, with the roles and capacities each brings together with the imported packs. Those
 * without goals only serve others; `base` is for whoever finds none that fits.
 */
export function listStarters(imported: Record<string, Pack>) {
  return [...builtInPacks]
    .filter(([name, { goals }]) => name === 'base' || goals.length > 0)
    .map(([name, { name: title }]) => {
      const own = resolveFrom({}, [name]);
      const inForce = resolveFrom(imported, [name, ...Object.keys(imported)]);
      return {
        name,
        title,
        about: toAbout(own),
        roles: [...new Set(inForce.flatMap(({ roles }) => roles))],
        capacities: [...new Set(inForce.flatMap(({ capacities }) => capacities))],
      };
    })
    .sort((a, b) => Number(a.name === 'base') - Number(b.name === 'base') || a.title.localeCompare(b.title));
}

function toAbout(packs: readonly Pack[]): string {
  const goals = new Set(packs.flatMap((pack) => pack.goals.map(({ id }) => id))).size;
  return `${rulesInForce(packs).length} rules${goals > 0 ? `, ${goals} goals` : ', no goals of its own'}`;
}

/** Reads what was chosen before. */
export async function readChoice(): Promise<Choice> {
  const starter = (await firstRunDone.get()) ? (await packs.get()).find((name) => builtInPacks.has(name)) : undefined;
  return { starter: starter ?? '', role: await role.get(), capacity: await capacity.get() };
}

/** Puts a choice in force; the first run is done by it. Rejects, and changes nothing, where the packs do not fit. */
export async function choose(choice: Choice): Promise<void> {
  await call<typeof service>().chooseStarter(choice.starter);
  await role.set(choice.role);
  await capacity.set(choice.capacity);
  await firstRunDone.set(true);
}
