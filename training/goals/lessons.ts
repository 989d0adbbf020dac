import { EntityFinder } from '../../rules/checking/entity-finder';
import { compileOwn } from '../../rules/checking/own-contacts';
import { compileGoal } from '../../rules/goals/served-goals';
import { countsOf } from '../../rules/goals/weighed-goals';
import { observerOf } from '../../rules/learned/observer-of';
import type { GoalCounts } from '../../rules/learned/weigh-goals';
import type { Pack } from '../../rules/pack';
import { PhraseBook } from '../../rules/phrases/phrase-book';
import { Reading } from '../../rules/reading';
import type { LabelledDraft } from '../detectors/read-drafts';

/** A draft to learn a pack's goals from. */
export interface GoalLesson {
  features: readonly number[];
  /** Its own words of each goal. */
  counts: ReadonlyMap<string, GoalCounts>;
  /** Ids of the goals it serves, as each of its readers named them; none where it serves none. */
  readings: readonly (readonly string[])[];
}

/** A draft as far as goals are learned from it. */
type GoalDraft = Pick<LabelledDraft, 'text' | 'lang' | 'goals' | 'goalsAgain'>;

/** A pack's goals in their order, told in one language or several. */
export function goalsOf(packs: readonly Pack[]): string[] {
  return [...new Set(packs.flatMap(({ goals }) => goals.map(({ id }) => id)))];
}

/** What a pack's goals have as examples of posts that serve them. */
export function goalExamples(packs: readonly Pack[]): GoalDraft[] {
  return packs.flatMap(({ goals, languages }) =>
    goals.flatMap(({ id, language, examples }) =>
      examples.serves.map((text) => ({ text, lang: language ?? languages[0] ?? 'en', goals: [id] })),
    ),
  );
}

/** What there is to learn from one organization's drafts about the goals of its packs. */
export function goalLessons(drafts: readonly GoalDraft[], packs: readonly Pack[]): GoalLesson[] {
  const book = new PhraseBook();
  const goals = packs.flatMap((pack) => pack.goals.map((goal) => compileGoal(goal, book)));
  const observe = observerOf(book);
  const reading = new Reading(book, new EntityFinder(compileOwn(packs, book)));
  return drafts.map(({ text, lang, goals: served, goalsAgain }) => {
    reading.read(text);
    const inForce = goals.filter(({ language }) => language === undefined || language === lang);
    return {
      features: observe(reading).post.features,
      counts: countsOf(inForce, reading),
      readings: goalsAgain ? [served, goalsAgain] : [served],
    };
  });
}
