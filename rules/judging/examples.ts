import { createChecker } from '../check';
import type { Parts } from '../checking/parts';
import type { Draft } from '../draft';
import type { CheckResult } from '../finding';
import type { Rule } from '../format/rule';
import { rulesInForce } from '../in-force/rules-in-force';
import { switchedOn } from '../in-force/switched-on';
import type { Pack } from '../pack';

/** An example that did not turn out as the pack says. */
export interface ExampleFailure {
  /** Whose it is: "rule no-plates", "goal road-safety". */
  where: string;
  text: string;
  expected: 'flag' | 'pass' | 'serves' | 'does-not';
  /** What came out instead, in words. */
  happened: string;
}

/**
 * Runs all examples of a pack with the packs it is in force with. A rule the pack itself leaves switched off is switched
 * on for the run: it has to hold before anyone switches it on. Examples of a rule that another pack replaced or switched
 * off are that pack's business and are not run.
 * @param parts what some rules need beside the packs; examples of rules that wait for a part are not run.
 */
export function runExamples(
  proposed: Pack,
  inForceWith: readonly Pack[],
  parts: Parts = {},
): { total: number; failures: ExampleFailure[] } {
  const pack = switchedOn(proposed);
  const packs = inForceWith.map((one) => (one.id === pack.id ? pack : one));
  const checker = createChecker(packs, parts);
  const waiting = new Set(checker.waiting.map(({ rule }) => rule));
  const inForce = new Set(rulesInForce(packs).map(({ rule }) => rule));
  const failures: ExampleFailure[] = [];
  let total = 0;
  const run = (
    where: string,
    expected: ExampleFailure['expected'],
    draft: Draft,
    holds: (result: CheckResult) => boolean,
  ): void => {
    total++;
    const result = checker.check(draft);
    if (!holds(result)) failures.push({ where, text: draft.text, expected, happened: outcome(result, where) });
  };
  for (const rule of pack.rules) {
    if (!inForce.has(rule) || waiting.has(rule.id)) continue;
    const isFlagged = ({ findings }: CheckResult): boolean => findings.some((finding) => finding.rule === rule.id);
    for (const one of rule.examples.flag) run(`rule ${rule.id}`, 'flag', draftOf(one, rule, checker), isFlagged);
    for (const one of rule.examples.pass)
      run(`rule ${rule.id}`, 'pass', draftOf(one, rule, checker), (result) => !isFlagged(result));
  }
  for (const goal of pack.goals) {
    const serves = ({ goals }: CheckResult): boolean => goals.some(({ id }) => id === goal.id);
    for (const text of goal.examples.serves) run(`goal ${goal.id}`, 'serves', draftOf(text, goal, checker), serves);
    for (const text of goal.examples['does-not'])
      run(`goal ${goal.id}`, 'does-not', draftOf(text, goal, checker), (result) => !serves(result));
  }
  return { total, failures };
}

/** An example too short to tell its language is taken to be in its rule's. */
function draftOf(
  example: Rule['examples']['flag'][number],
  { language }: { language?: string | undefined },
  checker: ReturnType<typeof createChecker>,
): Draft {
  const draft = typeof example === 'string' ? { text: example } : example;
  if (language === undefined || draft.lang !== undefined || checker.check(draft).language !== undefined) return draft;
  return { ...draft, lang: language };
}

function outcome({ findings, goals }: CheckResult, where: string): string {
  if (where.startsWith('goal'))
    return goals.length > 0 ? `serves ${goals.map(({ id }) => id).join(', ')}` : 'serves no goal';
  const found = findings.map(({ rule, match }) => (match === undefined ? rule : `${rule} on “${match}”`));
  return found.length > 0 ? `flagged by ${found.join(', ')}` : 'nothing was flagged';
}
