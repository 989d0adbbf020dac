import { compileContexts } from './compile-context';
import { contextFinder } from './context-finder';
import type { Draft } from './draft';
import type { Engine } from './engine';
import { EntityFinder } from './entity-finder';
import type { CheckResult, Finding } from './finding';
import { activeGoals, compileGoal, servedGoals } from './goals';
import { compileOwn } from './own-contacts';
import type { Pack } from './pack';
import type { Parts } from './parts';
import { PhraseBook } from './phrases/phrase-book';
import { Reading } from './reading';
import { compileRule } from './rule-in-book';
import { rulesInForce } from './rules-in-force';
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

/**
 * Compiles packs (milliseconds) with the kinds an engine has; what it gives then checks drafts synchronously.
 * @param packs parents before children, as `resolvePacks` gives them.
 * @param parts what some rules need beside the packs.
 * @throws PhraseError where a pack that was not validated holds a phrase that can't be read.
 */
export function makeChecker(engine: Engine, packs: readonly Pack[], parts: Parts): Checker {
  const book = new PhraseBook();
  const compiling = compileContexts(engine, packs, parts, book);
  const rules = rulesInForce(packs).map((rule) => compileRule(rule, book, compiling.for(rule)));
  const goals = packs.flatMap((pack) => pack.goals.map((goal) => compileGoal(goal, book)));
  const reading = new Reading(book, new EntityFinder(compileOwn(packs, book)));
  const failClosed = new Set(packs.filter((pack) => pack.failClosed).map(({ id }) => id));
  const contextOf = contextFinder(rules, goals);

  return {
    packs,
    waiting: compiling.waiting,
    refused: compiling.refused,
    check(draft) {
      reading.read(draft.text);
      const language = draft.lang?.toLowerCase().split('-')[0] ?? guessLanguage(reading.tokens, reading.marks);
      reading.language = language;
      const context = contextOf(draft, language);
      const goals = activeGoals(context.goals, draft);
      reading.hasGoals = goals.length > 0;
      reading.goals = servedGoals(goals, reading);
      const findings: Finding[] = [];
      for (const rule of context.rules.in(reading, compiling.expressions)) rule.addFindings(findings, reading, draft);
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

/** Findings come in the order of the text; those about the whole post last. */
function placeOf({ start }: Finding): number {
  return start ?? Number.MAX_SAFE_INTEGER;
}
