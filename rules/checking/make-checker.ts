import type { Draft } from '../draft';
import type { CheckResult, Finding } from '../finding';
import type { Engagement } from '../format/engagement';
import { activeGoals, compileGoal, nearestGoal, servedGoals } from '../goals/served-goals';
import { weighedGoals } from '../goals/weighed-goals';
import { rulesInForce } from '../in-force/rules-in-force';
import type { Pack } from '../pack';
import { PhraseBook } from '../phrases/phrase-book';
import { Reading } from '../reading';
import { guessLanguage, likelyLanguage } from '../text/language';
import { readingGrade } from '../text/readability';
import { verdictOf } from '../verdict';
import { compileContexts } from './compile-context';
import { contextFinder } from './context-finder';
import { engagementReader } from './engagement-reader';
import type { Engine } from './engine';
import { EntityFinder } from './entity-finder';
import { compileOwn } from './own-contacts';
import type { Parts } from './parts';
import { compileRule } from './rule-in-book';
import { speaking } from './spoken';
import type { RefusedRule, WaitingRule } from './waiting-rule';
import { withoutEchoes } from './without-echoes';

/** Packs made ready to check drafts, one after the other. */
export interface Checker {
  /** Checks a whole draft at once, in microseconds where its words were met before; never throws, whatever the text. */
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
  const inForce = rulesInForce(packs);
  const speaks = speaking(inForce, engine.kinds);
  const rules = inForce.map((rule) => compileRule(rule, book, compiling.for(rule), speaks));
  const goals = packs.flatMap((pack) => pack.goals.map((goal) => compileGoal(goal, book)));
  const weigh = parts.learned?.goals(book);
  const engagementOf = engagementReader(packs);
  const reading = new Reading(book, new EntityFinder(compileOwn(packs, book)));
  const failClosed = new Set(packs.filter((pack) => pack.failClosed).map(({ id }) => id));
  const settled = withoutEchoes(inForce);
  const contextOf = contextFinder(rules, goals);

  return {
    packs,
    waiting: compiling.waiting,
    refused: compiling.refused,
    check(draft) {
      reading.read(draft.text);
      const language = draft.lang?.toLowerCase().split('-')[0] ?? guessLanguage(reading.tokens, reading.marks);
      reading.language = language;
      reading.likelyLanguage = language ?? likelyLanguage(reading.tokens, reading.marks);
      reading.tone = parts.tone?.(reading.tokens, draft.text, reading.likelyLanguage);
      const context = contextOf(draft, language);
      const goals = activeGoals(context.goals, draft);
      reading.hasGoals = goals.length > 0;
      const weighed = weigh && weighedGoals(goals, reading, weigh);
      reading.goals = weighed?.goals ?? servedGoals(goals, reading);
      reading.mayServeGoal = weighed?.mayServe ?? reading.goals.length > 0;
      const found: Finding[] = [];
      for (const rule of context.rules.in(reading, compiling.expressions)) rule.addFindings(found, reading, draft);
      const findings = settled(found);
      const nearest = reading.goals.length === 0 ? nearestGoal(goals, reading) : undefined;
      if (findings.length > 1) findings.sort((a, b) => placeOf(a) - placeOf(b));
      let engagement: Engagement[] | undefined;
      return {
        verdict: verdictOf(findings, (pack) => failClosed.has(pack)),
        findings,
        goals: reading.goals,
        ...(nearest && { nearest }),
        get engagement() {
          engagement ??= engagementOf(draft, language);
          return engagement;
        },
        language,
        grade: language === 'en' ? readingGrade(reading.tokens) : undefined,
        ...(reading.tone && { tone: reading.tone }),
      };
    },
  };
}

/** Findings come in the order of the text; those about the whole post last. */
function placeOf({ start }: Finding): number {
  return start ?? Number.MAX_SAFE_INTEGER;
}
