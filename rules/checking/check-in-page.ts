import { combine } from '../kinds/combination';
import type { Pack } from '../pack';
import type { AnyKinds } from './engine';
import { lightKinds } from './light-kinds';
import { type Checker, makeChecker } from './make-checker';
import type { Parts } from './parts';

/**
 * As `createChecker`, for the script in a page: kinds that need regular expressions come by `parts.expressions`; without it
 * their rules wait, and all others run.
 */
export function createCheckerInPage(packs: readonly Pack[], parts: Parts): Checker {
  const simpleKinds = { ...lightKinds, ...parts.expressions?.kinds };
  const kinds = { ...simpleKinds, combination: combine(simpleKinds) } as unknown as AnyKinds;
  return makeChecker({ kinds, createBook: parts.expressions?.createBook }, packs, parts);
}
