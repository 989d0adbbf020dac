import type { Draft } from '../draft';
import type { CompiledGoal } from '../goals/served-goals';
import type { CompiledRule } from './rule-in-book';
import { RulesToVisit } from './rules-to-visit';

/** What applies to drafts of one role, capacity, network and language. */
interface Context {
  rules: RulesToVisit<CompiledRule>;
  goals: CompiledGoal[];
}

/** Chooses what applies to a draft, once for each kind of draft; the last one is at hand, for one draft is checked again and again. */
export function contextFinder(rules: readonly CompiledRule[], goals: readonly CompiledGoal[]) {
  const contexts = new Map<string, Context>();
  // Copies, not the draft: its owner may change it between checks.
  let [role, capacity, network, lastLanguage]: (string | undefined)[] = [];
  let last: Context | undefined;
  return (draft: Draft, language: string | undefined): Context => {
    const isLike = role === draft.role && capacity === draft.capacity && network === draft.network;
    if (last && isLike && language === lastLanguage) return last;
    [role, capacity, network, lastLanguage] = [draft.role, draft.capacity, draft.network, language];
    const key = JSON.stringify([role, capacity, network, language]);
    last = contexts.get(key) ?? {
      rules: new RulesToVisit(rules.filter((rule) => rule.appliesTo(draft, language))),
      goals: goals.filter((goal) => goal.language === undefined || goal.language === language),
    };
    contexts.set(key, last);
    return last;
  };
}
