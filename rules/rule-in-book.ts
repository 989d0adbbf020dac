import type { Draft } from './draft';
import type { Finding } from './finding';
import type { CompileContext, Evaluate, Match } from './kind';
import { kinds } from './kinds';
import type { PhraseBook } from './phrases/phrase-book';
import type { Reading } from './reading';
import type { RuleInForce } from './rules-in-force';

/** A rule whose terms are in the phrase book. */
export interface CompiledRule {
  /** Whether the rule's conditions hold; one that the draft says nothing about holds, except the language. */
  appliesTo(draft: Draft, language: string | undefined): boolean;
  addFindings(findings: Finding[], reading: Reading, draft: Draft): void;
}

/** Puts what a rule looks for into the book. */
export function compileRule(
  { rule, pack, severity }: RuleInForce,
  book: PhraseBook,
  context: CompileContext,
): CompiledRule {
  // The kind and the rule's options are chosen by the same name: the correlated union TypeScript can't follow.
  const evaluate = kinds[rule.kind].compile(rule as never, book, context) as Evaluate;
  const near = rule.near && { group: book.group(rule.near.terms), within: rule.near.within };
  const unless = rule.unless && { group: book.group(rule.unless.terms), within: rule.unless.within };
  const parts = rule.message.split(placeholders);

  const toFinding = (match: Match, text: string): Finding => {
    const { start, end } = match;
    const suggestions = match.suggestions
      ? [...new Set([...match.suggestions, ...rule.suggest])]
      : rule.suggest.slice();
    const { id, category, clause, message } = rule;
    // Field by field: a spread costs more than the whole rest of a rule.
    const finding: Finding = { rule: id, pack: pack.id, category, severity, message, suggestions };
    if (clause !== undefined) finding.clause = clause;
    if (start !== undefined && end !== undefined) {
      finding.start = start;
      finding.end = end;
      finding.match = text.slice(start, end);
    }
    if (pack.mode === 'pilot') finding.silent = true;
    if (match.message !== undefined) finding.message = match.message;
    else if (parts.length > 1) finding.message = filled(parts, match, finding);
    return finding;
  };

  return {
    appliesTo: (draft, language) =>
      holds(rule.roles, draft.role) &&
      holds(rule.capacities, draft.capacity) &&
      holds(rule.networks, draft.network) &&
      (rule.language === undefined || rule.language === language),
    addFindings(findings, reading, draft) {
      for (const match of evaluate(reading, draft)) {
        if (near && !reading.isNear(near.group, match, near.within)) continue;
        if (unless && reading.isNear(unless.group, match, unless.within)) continue;
        findings.push(toFinding(match, reading.text));
      }
    },
  };
}

function holds(allowed: readonly string[] | undefined, value: string | undefined): boolean {
  return allowed === undefined || value === undefined || allowed.includes(value);
}

/** Cuts a message so that every second part is a placeholder's name. */
const placeholders = /\{(match|suggestion|count|max|missing)\}/;

/** A message with the draft's words in it. */
function filled(parts: readonly string[], { count, max, missing }: Match, { match, suggestions }: Finding): string {
  const values: Record<string, string | number | undefined> = {
    match,
    suggestion: suggestions[0],
    count,
    max,
    missing,
  };
  let message = '';
  for (let at = 0; at < parts.length; at++) {
    const part = parts[at] as string;
    message += at % 2 === 0 ? part : (values[part] ?? '');
  }
  return message;
}
