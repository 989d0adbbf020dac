import { createChecker } from '../../rules/check';
import type { Pack } from '../../rules/pack';
import type { Parts } from '../../rules/parts';
import { keep } from './keep';
import { loadTagger } from './load-tagger';
import { proveExpressions } from './proofs';

/**
 * What packs need beside themselves for all their rules to run: proofs of expressions, the linear-time engine, parts of
 * speech. Most need nothing, which is known at once the second time.
 */
export async function partsFor(packs: readonly Pack[]): Promise<Parts> {
  const needs = keep(`needs ${JSON.stringify(packs)}`, () => [
    ...new Set(createChecker(packs).waiting.map((rule) => rule.needs)),
  ]);
  if (needs.length === 0) return {};
  const tagger = needs.includes('tagger') ? { tag: await loadTagger() } : {};
  return { ...(await proveExpressions(packs)), ...tagger };
}
