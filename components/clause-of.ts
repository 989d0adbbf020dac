import type { Finding } from '../rules/finding';
import type { Pack } from '../rules/pack';

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
  const own = packs.filter((pack) => pack.id === finding.pack);
  for (const pack of [...packs, ...own].reverse()) {
    const clause = toldIn(
      language,
      pack.policy.filter(({ id }) => id === finding.clause),
    )[0];
    if (clause) return { id: clause.id, title: clause.title, version: pack.version };
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
