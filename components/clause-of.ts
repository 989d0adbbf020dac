import type { Finding } from '../rules/finding';
import type { Clause, Pack } from '../rules/pack';

/** A clause as a finding cites it, with the version of the pack it is in. */
export interface CitedClause {
  id: string;
  title: string;
  version: string;
}

/**
 * Finds the clause a finding rests on: in the finding's own pack, else in the last of the packs in force that has it;
 * told in `language` (the draft's) where the pack tells it so.
 */
export function clauseOf(finding: Finding, packs: readonly Pack[], language?: string): CitedClause | undefined {
  const cited = findClause(finding, packs, language);
  return cited && { id: cited.clause.id, title: cited.clause.title, version: cited.version };
}

/** As `clauseOf`, with all that the clause says. `pack` is the id of the pack that cites it. */
export function findClause(
  cited: { pack: string; clause?: string | undefined },
  packs: readonly Pack[],
  language?: string,
): { clause: Clause; version: string } | undefined {
  const own = packs.filter((pack) => pack.id === cited.pack);
  for (const pack of [...packs, ...own].reverse()) {
    const clause = toldIn(
      language,
      pack.policy.filter(({ id }) => id === cited.clause),
    )[0];
    if (clause) return { clause, version: pack.version };
  }
  return undefined;
}

/** Leaves out what is told in other languages, unless that would leave nothing. */
export function toldIn<Told extends { language?: string | undefined }>(
  language: string | undefined,
  texts: readonly Told[],
): readonly Told[] {
  const own = texts.filter((text) => text.language === undefined || text.language === language);
  return own.length > 0 ? own : texts;
}
