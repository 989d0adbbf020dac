import type { Engine } from './engine';
import type { LinearEngine } from './expressions/linear-engine';
import type { Proofs } from './expressions/proof';
import type { Tagger } from './tagger';

/**
 * What a checker uses beside the packs. Each is a file of its own that is loaded only where a pack in force needs it; a
 * rule whose part is missing waits, and `Checker.waiting` names it.
 */
export interface Parts {
  /** What is known of regular expressions that are neither literals nor bounded. */
  proofs?: Proofs;
  /** Regular expressions, and the kinds of rules that need them: for pages, which do without where no pack has any. */
  expressions?: Engine;
  /** Runs expressions in linear time that the browser's own engine may not run. */
  linear?: LinearEngine;
  /** Parts of speech. */
  tag?: Tagger;
}
