import { compileCondition } from './condition';
import type { Draft } from './draft';
import { EntityFinder } from './entity-finder';
import { ExpressionBook } from './expressions/expression-book';
import type { CheckResult, Finding } from './finding';
import { type CompiledGoal, compileGoal, servedGoals } from './goals';
import type { CompileContext } from './kind';
import { compileOwn } from './own-contacts';
import type { Pack } from './pack';
import type { Parts } from './parts';
import { PhraseBook } from './phrases/phrase-book';
import { Reading } from './reading';
import { type CompiledRule, compileRule } from './rule-in-book';
import { type RuleInForce, rulesInForce } from './rules-in-force';
import { guessLanguage } from './text/language';
import { readingGrade } from './text/readability';
import { verdictOf } from './verdict';
import type { RefusedRule, WaitingRule } from './waiting-rule';

/** Packs made ready to check drafts, one after the other. */
export interface Checker {
  /** Checks a whole draft at once, in microseconds; never throws, whatever the text. */
  check(draft: Draft): CheckResult;
  readonly packs: readonly Pack[];
  /** Rules in force that do not run yet, and what each needs. */
  readonly waiting: readonly WaitingRule[];
  /** Rules in force that hold an expression which never runs. */
  readonly refused: readonly RefusedRule[];
}

/** What applies to drafts of one role, capacity, network and language. */
interface Context {
  rules: CompiledRule[];
  goals: CompiledGoal[];
}

/**
 * Compiles packs (milliseconds); what it gives then checks drafts synchronously.
 * @param packs parents before children, as `resolvePacks` gives them.
 * @param parts what some rules need beside the packs.
 * @throws PhraseError where a pack that was not validated holds a phrase that can't be read.
 */
export function createChecker(packs: readonly Pack[], parts: Parts = {}): Checker {
  const book = new PhraseBook();
  const waiting: WaitingRule[] = [];
  const refused: RefusedRule[] = [];
  const expressions = new ExpressionBook(parts);
  const vocabulary = {
    accept: packs.flatMap((pack) => pack.vocabulary.accept),
    reject: packs.flatMap((pack) => pack.vocabulary.reject),
  };
  const own = {
    domains: packs.flatMap((pack) => pack.own.domains),
    accounts: packs.flatMap((pack) => pack.own.accounts),
  };
  const contextFor = ({ rule: { id: rule }, pack: { id: pack } }: RuleInForce): CompileContext => {
    const context: CompileContext = {
      expressions,
      parts,
      vocabulary,
      own,
      condition: (condition) => compileCondition(condition, book, context),
      wait: (needs, reason) => void waiting.push({ rule, pack, needs, ...(reason === undefined ? {} : { reason }) }),
      refuse: (reason, attack) =>
        void refused.push({ rule, pack, reason, ...(attack === undefined ? {} : { attack }) }),
    };
    return context;
  };
  const rules = rulesInForce(packs).map((rule) => compileRule(rule, book, contextFor(rule)));
  const goals = packs.flatMap((pack) => pack.goals.map((goal) => compileGoal(goal, book)));
  const reading = new Reading(book, new EntityFinder(compileOwn(packs, book)));
  const failClosed = new Set(packs.filter((pack) => pack.failClosed).map(({ id }) => id));
  const contextOf = contextFinder(rules, goals);

  return {
    packs,
    waiting,
    refused,
    check(draft) {
      reading.read(draft.text);
      const language = draft.lang?.toLowerCase().split('-')[0] ?? guessLanguage(reading.tokens, reading.marks);
      reading.language = language;
      const context = contextOf(draft, language);
      reading.hasGoals = context.goals.length > 0;
      reading.goals = servedGoals(context.goals, reading);
      const findings: Finding[] = [];
      for (const rule of context.rules) rule.addFindings(findings, reading, draft);
      if (findings.length > 1) findings.sort((a, b) => placeOf(a) - placeOf(b));
      return {
        verdict: verdictOf(findings, (pack) => failClosed.has(pack)),
        findings,
        goals: reading.goals,
        language,
        grade: language === 'en' ? readingGrade(reading.tokens) : undefined,
      };
    },
  };
}

/** Chooses what applies to a draft, once for each kind of draft; the last one is at hand, for one draft is checked again and again. */
function contextFinder(rules: readonly CompiledRule[], goals: readonly CompiledGoal[]) {
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
      rules: rules.filter((rule) => rule.appliesTo(draft, language)),
      goals: goals.filter((goal) => goal.language === undefined || goal.language === language),
    };
    contexts.set(key, last);
    return last;
  };
}

/** Findings come in the order of the text; those about the whole post last. */
function placeOf({ start }: Finding): number {
  return start ?? Number.MAX_SAFE_INTEGER;
}
