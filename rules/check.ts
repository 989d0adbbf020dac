import type { AnyKinds, Engine } from './checking/engine';
import { type Checker, makeChecker } from './checking/make-checker';
import type { Parts } from './checking/parts';
import { ExpressionBook } from './expressions/expression-book';
import { kinds } from './kinds';
import type { Pack } from './pack';

const createBook = (parts: Parts) => new ExpressionBook(parts);

/** The engine with all kinds. */
export const wholeEngine: Engine = { kinds: kinds as unknown as AnyKinds, createBook };

/**
 * Compiles packs (milliseconds); what it gives then checks drafts synchronously.
 * @param packs parents before children, as `resolvePacks` gives them.
 * @param parts what some rules need beside the packs.
 * @throws PhraseError where a pack that was not validated holds a phrase that can't be read.
 */
export function createChecker(packs: readonly Pack[], parts: Parts = {}): Checker {
  return makeChecker(wholeEngine, packs, parts);
}
