import type { CheckResult, Finding, Verdict } from '../../rules/finding';
import { goalChoices, goalsOfPost, toDraftGoals } from '../../rules/goals/goal-choices';
import { guessGoals } from '../../rules/learning/learned-goals';
import type { LogEntry } from '../../rules/log/log-entry';
import { verdictOf } from '../../rules/verdict';
import { type AuthorMemory, keyOf } from '../coach/author-memory';
import type { Composer } from '../composer/composer';
import type { DraftOnPage } from '../draft/draft-on-page';
import { limitOnPage } from '../draft/limit-on-page';
import { readMedia } from '../draft/media-on-page';
import { readDraft } from '../draft/read-draft';
import type { CheckingSetting } from '../session';

/** A draft as it stands when the author presses: the guard decides by it, and the log keeps it. */
export interface JudgedDraft {
  composer: Composer;
  memory: AuthorMemory;
  text: string;
  result: CheckResult;
  verdict: Verdict;
  /** The findings the author still sees. */
  findings: readonly Finding[];
  goals: LogEntry['goals'];
}

type Content = Pick<DraftOnPage, 'media' | 'limit'> & { text: string };

/** What a check says of a draft, and which goals it serves by that, by its author's word and by what was learned. */
export interface CheckedDraft {
  result: CheckResult;
  goals: LogEntry['goals'];
}

/** Checks a draft by the packs in force. Throws what can't be checked. */
export function checkDraft(
  { network }: Composer,
  content: Content,
  memory: AuthorMemory,
  { checker, role, capacity, learned, problem }: CheckingSetting,
): CheckedDraft {
  if (problem) throw new Error(problem);
  const said = memory.chosen.value;
  const guessed = guessGoals(learned, content.text);
  const rationale = memory.rationale.value;
  const situation = { network: network.id, ...(role && { role }), ...(capacity && { capacity }) };
  try {
    const result = checker.check({ ...content, ...situation, ...toDraftGoals(said, guessed), rationale });
    const choices = goalChoices(checker.packs, result.language);
    return { result, goals: goalsOfPost(result.goals, said, guessed, choices) };
  } catch (error) {
    throw new Error(`Goalpost could not check this post: ${String(error)}`);
  }
}

/** The findings that are shown: not those of packs on trial, nor those the author dismissed. */
export function shownIn(result: CheckResult | undefined, memory: AuthorMemory): Finding[] {
  return (result?.findings ?? []).filter((finding) => !finding.silent && !memory.dismissed.value.has(keyOf(finding)));
}

/**
 * Judges a box as it stands now, or as it was `read` before it left the page; undefined where it is empty or no work post,
 * so that nothing stops it and nothing is logged. Throws where it can't be checked: the waiting side knows what happens then.
 */
export function judge(
  composer: Composer,
  memory: AuthorMemory,
  setting: CheckingSetting,
  read?: DraftOnPage,
): JudgedDraft | undefined {
  const { text, isWhole } = read?.text ?? readDraft(composer.editable);
  if (!isWhole) throw new Error('The page shows only a part of the draft.');
  const media = read?.media ?? readMedia(composer);
  if (!memory.isWorkPost.value || (text.trim() === '' && media.length === 0)) return undefined;
  const limit = read ? read.limit : (limitOnPage(composer, text) ?? composer.surface.limit);
  const { result, goals } = checkDraft(composer, { text, media, limit }, memory, setting);
  const findings = shownIn(result, memory);
  const { packs } = setting.checker;
  const refuses = new Set(packs.filter((pack) => pack.failClosed).map((pack) => pack.id));
  const verdict = verdictOf(findings, (pack) => refuses.has(pack));
  return { composer, memory, text, result, verdict, findings, goals };
}
