import type { Pack } from '../rules/pack';
import { rulesInForce } from '../rules/rules-in-force';
import { builtInPacks } from './built-in-packs';
import { call } from './messaging';
import { resolveFrom } from './resolve-packs';
import type { service } from './service';
import { capacity, firstRunDone, packs, role } from './settings';

/** What the person chose: a built-in pack by its name ('' before the first run), and their role and capacity. */
export interface Choice {
  starter: string;
  role: string;
  capacity: string;
}

/** The built-in packs to choose from, with the roles and capacities each brings together with the imported packs. */
export function listStarters(imported: Record<string, Pack>) {
  return [...builtInPacks]
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
  const goals = packs.flatMap((pack) => pack.goals).length;
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
