import type { Pack } from '../pack';
import type { ReportClause, ReportGoal } from './report';

/**
 * The goals of packs in force as a report needs them, each once: of packs that state one goal the last has the word, and of
 * a goal told in several languages the first telling, with what only the others say.
 * @param packs parents first.
 */
export function goalsOf(packs: readonly Pick<Pack, 'goals'>[]): ReportGoal[] {
  const all = new Map<string, ReportGoal>();
  for (const pack of packs) {
    const own = new Map<string, ReportGoal>();
    for (const { id, name, why, owner, target, active } of pack.goals) {
      const told = { id, name, ...known({ why, owner, target, active }) } as ReportGoal;
      own.set(id, { ...told, ...own.get(id) });
    }
    for (const [id, goal] of own) all.set(id, goal);
  }
  return [...all.values()];
}

/** The clauses of packs in force, parents first. */
export function clausesOf(packs: readonly Pick<Pack, 'id' | 'policy'>[]): ReportClause[] {
  return packs.flatMap((pack) => pack.policy.map(({ id, title }) => ({ pack: pack.id, id, title })));
}

function known(fields: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
}
