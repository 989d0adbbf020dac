import { compileContexts } from '../compile-context';
import type { Pack } from '../pack';
import type { Parts } from '../parts';
import { PhraseBook } from '../phrases/phrase-book';
import { compileRule } from '../rule-in-book';
import { rulesInForce } from '../rules-in-force';
import type { Unproved } from './expression';

/**
 * The expressions of packs that wait for a proof.
 * @param parts with the proofs there are already.
 */
export function unprovedIn(packs: readonly Pack[], parts: Parts = {}): readonly Unproved[] {
  const book = new PhraseBook();
  const compiling = compileContexts(packs, parts, book);
  for (const rule of rulesInForce(packs)) compileRule(rule, book, compiling.for(rule));
  return compiling.expressions.unproved;
}
