import { wholeEngine } from '../check';
import { compileContexts } from '../checking/compile-context';
import type { Parts } from '../checking/parts';
import { compileRule } from '../checking/rule-in-book';
import { rulesInForce } from '../in-force/rules-in-force';
import type { Pack } from '../pack';
import { PhraseBook } from '../phrases/phrase-book';
import type { Unproved } from './expression';

/** An expression that waits for a proof, and the first rule that has it. */
export interface UnprovedOfRule extends Unproved {
  rule: string;
}

/**
 * The expressions of packs that wait for a proof.
 * @param parts with the proofs there are already.
 */
export function unprovedIn(packs: readonly Pack[], parts: Parts = {}): UnprovedOfRule[] {
  const book = new PhraseBook();
  const compiling = compileContexts(wholeEngine, packs, parts, book);
  const found: UnprovedOfRule[] = [];
  for (const rule of rulesInForce(packs)) {
    compileRule(rule, book, compiling.for(rule), () => true);
    for (const unproved of (compiling.expressions?.unproved ?? []).slice(found.length))
      found.push({ ...unproved, rule: rule.rule.id });
  }
  return found;
}
