import type { Pack } from './pack';

/** Thrown where packs do not fit together; its message says in plain words why. */
export class PackError extends Error {
  override name = 'PackError';
}

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
      throw new PackError(child ? `“${child}” extends “${name}”, which is not here` : `There is no pack “${name}”`);
    }
    if (way.includes(pack.id))
      throw new PackError(`“${pack.id}” extends itself, by way of ${way.slice(way.indexOf(pack.id)).join(', ')}`);
    if (inForce.some(({ id }) => id === pack.id)) return;
    for (const parent of pack.extends) visit(parent, [...way, pack.id]);
    inForce.push(pack);
  };
  for (const name of names) visit(name, []);
  for (const pack of inForce) assertReferences(pack, inForce);
  return inForce;
}

/** What a pack points at must be there: clauses, roles, capacities, and rules it overrides. */
function assertReferences(pack: Pack, packs: readonly Pack[]): void {
  const clauses = packs.flatMap(({ policy }) => policy.map(({ id }) => id));
  const roles = packs.flatMap((one) => one.roles);
  const capacities = packs.flatMap((one) => one.capacities);
  for (const rule of pack.rules) {
    const known = (ids: readonly string[] | undefined, among: readonly string[], what: string): void => {
      const unknown = ids?.find((id) => !among.includes(id));
      if (unknown !== undefined)
        throw new PackError(
          `rule “${rule.id}” of ${pack.id} names the ${what} “${unknown}”, which no pack in force has`,
        );
    };
    known(rule.clause === undefined ? undefined : [rule.clause], clauses, 'clause');
    known(rule.roles, roles, 'role');
    known(rule.capacities, capacities, 'capacity');
  }
  const rules = packs.flatMap((one) => one.rules.map(({ id }) => id));
  const stray = Object.keys(pack.overrides).find((id) => !rules.includes(id));
  if (stray !== undefined) throw new PackError(`${pack.id} overrides the rule “${stray}”, which no pack in force has`);
}
