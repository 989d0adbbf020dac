import type { Draft } from '../draft';
import type { Finding } from '../finding';
import type { RuleInForce } from '../in-force/rules-in-force';
import type { CompileContext, Match, Wakes } from '../kind';
import { activity } from '../narrowing/active';
import type { PhraseBook } from '../phrases/phrase-book';
import type { Reading } from '../reading';
import { compileCondition } from './condition';
import { readMessage } from './message';
import type { Speaks } from './spoken';
import { filledIn } from './suggestions';

/** A rule whose terms are in the phrase book. */
export interface CompiledRule {
  /** What must be in a draft before the rule can find anything; undefined where it looks at every draft. */
  readonly wakes: Wakes | undefined;
  /** Whether the rule's conditions hold; one that the draft says nothing about holds, except the language. */
  appliesTo(draft: Draft, language: string | undefined): boolean;
  addFindings(findings: Finding[], reading: Reading, draft: Draft): void;
}

/** Puts what a rule looks for into the book. */
export function compileRule(
  inForce: RuleInForce,
  book: PhraseBook,
  context: CompileContext,
  speaks: Speaks,
): CompiledRule {
  const { rule } = inForce;
  const { evaluate, wakes } = compileCondition(rule, book, context);
  const isActive = rule.active && activity(rule.active);
  const toFinding = findingMaker(inForce, context);
  const doubts = rule.unlikely && context.parts.learned?.doubts(book);
  return {
    wakes,
    appliesTo: (draft, language) =>
      holds(rule.roles, draft.role) &&
      holds(rule.capacities, draft.capacity) &&
      holds(rule.networks, draft.network) &&
      speaks(inForce, language),
    addFindings(findings, reading, draft) {
      if (isActive && !isActive(draft.at)) return;
      if (rule.goals && !rule.goals.some((goal) => serves(goal, reading, draft))) return;
      const matches = evaluate(reading, draft);
      if (matches.length === 0 || doubts?.(rule.category, reading)) return;
      for (const match of matches) findings.push(toFinding(match, reading, draft));
    },
  };
}

function holds(allowed: readonly string[] | undefined, value: string | undefined): boolean {
  return allowed === undefined || value === undefined || allowed.includes(value);
}

/** Whether a post serves a goal: its author has the last word. */
function serves(goal: string, reading: Reading, { goals = [], notGoals = [] }: Draft): boolean {
  return goals.includes(goal) || (!notGoals.includes(goal) && reading.goals.some(({ id }) => id === goal));
}

/** What makes findings of a rule's matches. */
function findingMaker({ rule, pack, severity, severities }: RuleInForce, { kinds }: CompileContext) {
  const message = readMessage(rule.message);
  const kind = kinds[rule.kind];
  return (match: Match, reading: Reading, { role }: Draft): Finding => {
    const { start, end } = match;
    const offered = match.suggestions ? [...new Set([...match.suggestions, ...rule.suggest])] : rule.suggest;
    const { id, category, clause } = rule;
    // Field by field: a spread costs more than the whole rest of a rule.
    const finding: Finding = {
      rule: id,
      pack: pack.id,
      category,
      severity: (role === undefined ? undefined : severities[role]) ?? severity,
      message: match.message ?? rule.message,
      suggestions: filledIn(offered, match, () => kind?.phrases?.(rule as never), reading),
    };
    if (clause !== undefined) finding.clause = clause;
    if (start !== undefined && end !== undefined) {
      finding.start = start;
      finding.end = end;
      finding.match = reading.text.slice(start, end);
    }
    if (pack.mode === 'pilot') finding.silent = true;
    if (message && match.message === undefined) finding.message = message(match, finding);
    return finding;
  };
}
