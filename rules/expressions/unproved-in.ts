import { wholeEngine } from '../check';
import { compileContexts } from '../compile-context';
import type { Pack } from '../pack';
import type { Parts } from '../parts';
import { PhraseBook } from '../phrases/phrase-book';
import { compileRule } from '../rule-in-book';
import { rulesInForce } from '../rules-in-force';
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
    compileRule(rule, book, compiling.for(rule));
    for (const unproved of (compiling.expressions?.unproved ?? []).slice(found.length))
      found.push({ ...unproved, rule: rule.rule.id });
  }
  return found;
}
