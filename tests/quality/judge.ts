import { createChecker } from '../../rules/check';
import type { Checker } from '../../rules/checking/make-checker';
import type { Finding } from '../../rules/finding';
import { findPacks } from '../../utils/cli/find-pack';
import { partsFor } from '../../utils/cli/parts-for';
import type { LabelledDraft } from './labelled-drafts';

/** A labelled draft, and what its organization's pack said of it. */
export interface Judged {
  draft: LabelledDraft;
  findings: readonly Finding[];
  /** Ids of the goals that the check found served. */
  goals: readonly string[];
}

/**
 * Checks each draft with the built-in pack of its organization, in the language it is labelled with.
 * @throws BadInput where there is no pack of that name.
 */
export async function judge(drafts: readonly LabelledDraft[]): Promise<Judged[]> {
  const checkers = new Map<string, Checker>();
  for (const org of new Set(drafts.map((draft) => draft.org))) {
    const { packs } = await findPacks([org], false);
    checkers.set(org, createChecker(packs, await partsFor(packs)));
  }
  return drafts.map((draft) => {
    const { text, lang, network, role, media } = draft;
    const circumstances = Object.entries({ lang, network, role, media }).filter(([, value]) => value !== undefined);
    // What the label says of goals is asked, not told.
    const result = (checkers.get(draft.org) as Checker).check({ text, ...Object.fromEntries(circumstances) });
    return { draft, findings: result.findings, goals: result.goals.map(({ id }) => id) };
  });
}
