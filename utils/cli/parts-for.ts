import { createChecker } from '../../rules/check';
import type { Parts } from '../../rules/checking/parts';
import type { Pack } from '../../rules/pack';
import { keep } from './keep';
import { loadTagger } from './load-tagger';
import { loadTone } from './load-tone';
import { proveExpressions } from './proofs';

/**
 * What packs need beside themselves for all their rules to run: proofs of expressions, the linear-time engine, parts of
 * speech, tone, what was learned. Most need nothing, which is known at once the second time.
 */
export async function partsFor(packs: readonly Pack[]): Promise<Parts> {
  const written = JSON.stringify(packs);
  const needs = keep(`needs ${written}`, () => [...new Set(createChecker(packs).waiting.map((rule) => rule.needs))]);
  const tone = written.includes('"kind":"tone"') ? { tone: await loadTone() } : {};
  if (needs.length === 0) return tone;
  const tagger = needs.includes('tagger') ? { tag: await loadTagger() } : {};
  const learned = needs.includes('learned') ? { learned: (await import('../../rules/learned/learned')).learned } : {};
  return { ...(await proveExpressions(packs)), ...tagger, ...learned, ...tone };
}
