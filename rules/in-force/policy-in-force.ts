import { PackError, UnknownPackError } from '../format/pack-error';
import { assertReferences } from '../format/pack-references';
import type { Pack } from '../pack';

/**
 * The named packs with all they extend: parents before children, each once.
 * @param find gives a pack by built-in name or id.
 * @throws PackError for an unknown name, a circle, or a rule that cites a clause none of its packs has.
 */
export function resolvePacks(names: readonly string[], find: (name: string) => Pack | undefined): Pack[] {
  const inForce: Pack[] = [];
  const visit = (name: string, way: readonly string[]): void => {
    const pack = find(name);
    if (!pack) {
      const child = way.at(-1);
      throw new UnknownPackError(
        child ? `“${child}” extends “${name}”, which is not here` : `There is no pack “${name}”`,
      );
    }
    if (way.includes(pack.id))
      throw new PackError(`“${pack.id}” extends itself, by way of ${way.slice(way.indexOf(pack.id)).join(', ')}`);
    if (inForce.some(({ id }) => id === pack.id)) return;
    for (const parent of pack.extends) visit(parent, [...way, pack.id]);
    inForce.push(pack);
  };
  for (const name of names) visit(name, []);
  assertReferences(inForce);
  return inForce;
}
