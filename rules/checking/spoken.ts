import type { RuleInForce } from '../in-force/rules-in-force';
import type { Condition } from '../kind';
import type { AnyKinds } from './engine';

/** Whether a rule is for drafts of a language; undefined is a draft whose language is unsure. */
export type Speaks = (rule: RuleInForce, language: string | undefined) => boolean;

/**
 * Tells which rules are for which language: a rule with a `language` for drafts surely in it, any other for those of its
 * pack's languages and where the language is unsure. One that does not go by words is for all, but where another rule
 * tells it in the draft's language.
 */
export function speaking(rules: readonly RuleInForce[], kinds: AnyKinds): Speaks {
  const told = new Set(
    rules.flatMap(({ rule: { translates = [], language } }) => translates.map((id) => `${id} ${language}`)),
  );
  return ({ rule, pack }, language) => {
    if (rule.language !== undefined) return rule.language === language;
    if (language === undefined || pack.languages.includes(language)) return true;
    if (told.has(`${rule.id} ${language}`)) return false;
    return pack.languages.length === 0 || isOfAnyLanguage(rule as Conditions, kinds);
  };
}

/** A rule, or a condition of a combination. */
interface Conditions {
  kind: string;
  all?: readonly Condition[] | undefined;
  any?: readonly Condition[] | undefined;
  not?: readonly Condition[] | undefined;
}

/** A combination is, where all its conditions are. */
function isOfAnyLanguage({ kind, all = [], any = [], not = [] }: Conditions, kinds: AnyKinds): boolean {
  const inside = [...all, ...any, ...not];
  return inside.length > 0 ? inside.every((one) => isOfAnyLanguage(one, kinds)) : kinds[kind]?.anyLanguage === true;
}
