import { rejectedWordsId } from '../checking/rejected-words';
import type { Pack } from '../pack';
import { PackError } from './pack-error';

/**
 * What packs point at must be there: clauses, roles, capacities, goals, and rules they override.
 * @throws PackError for the first that is not.
 */
export function assertReferences(packs: readonly Pack[]): void {
  const known = {
    clause: new Set(packs.flatMap(({ policy }) => policy.map(({ id }) => id))),
    role: new Set(packs.flatMap(({ roles }) => roles)),
    capacity: new Set(packs.flatMap(({ capacities }) => capacities)),
    goal: new Set(packs.flatMap(({ goals }) => goals.map(({ id }) => id))),
  };
  const assertKnown = (ids: readonly (string | undefined)[], what: keyof typeof known, whose: string): void => {
    const unknown = ids.find((id) => id !== undefined && !known[what].has(id));
    if (unknown !== undefined)
      throw new PackError(`${whose} names the ${what} “${unknown}”, which no pack in force has`);
  };
  const rules = new Set([rejectedWordsId, ...packs.flatMap((pack) => pack.rules.map(({ id }) => id))]);
  for (const pack of packs) {
    for (const rule of pack.rules) {
      const whose = `rule “${rule.id}” of ${pack.id}`;
      assertKnown([rule.clause], 'clause', whose);
      assertKnown([...(rule.roles ?? []), ...Object.keys(rule.severities)], 'role', whose);
      assertKnown(rule.capacities ?? [], 'capacity', whose);
      assertKnown(rule.goals ?? [], 'goal', whose);
      if (rule.translates !== undefined && rule.language === undefined)
        throw new PackError(
          `${whose} translates “${rule.translates.join(', ')}” and needs a \`language\` to say into which`,
        );
    }
    for (const { question, choices, roles = [] } of pack.scenarios) {
      const whose = `the scenario “${question}” of ${pack.id}`;
      assertKnown(
        choices.map(({ clause }) => clause),
        'clause',
        whose,
      );
      assertKnown(roles, 'role', whose);
    }
    for (const { text, goal, roles = [] } of pack.tips) {
      assertKnown([goal], 'goal', `the tip “${text}” of ${pack.id}`);
      assertKnown(roles, 'role', `the tip “${text}” of ${pack.id}`);
    }
    const stray = Object.keys(pack.overrides).find((id) => !rules.has(id));
    if (stray !== undefined)
      throw new PackError(`${pack.id} overrides the rule “${stray}”, which no pack in force has`);
  }
}
