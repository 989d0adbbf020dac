import type { LinearEngine } from '../expressions/linear-engine';
import type { Proofs } from '../expressions/proof';
import type { Learned } from '../learned/learned';
import type { Tagger } from '../tagger';
import type { HearTone } from '../tone/tone';
import type { Engine } from './engine';

/**
 * What a checker uses beside the packs. Each is a file of its own that is loaded only where a pack in force needs it; a
 * rule whose part is missing waits, and `Checker.waiting` names it.
 */
export interface Parts {
  /** What is known of regular expressions that are neither literals nor bounded. */
  proofs?: Proofs;
  /** Regular expressions, and the kinds of `expression-kinds.ts`: for pages, which do without where no pack has such a rule. */
  expressions?: Engine;
  /** Runs expressions in linear time that the browser's own engine may not run. */
  linear?: LinearEngine;
  /** Parts of speech. */
  tag?: Tagger;
  /** What was learned from labelled drafts. */
  learned?: Learned;
  /** Hears what a text sounds like; asked at each check, so that it may come late. No rule waits for it. */
  tone?: HearTone | undefined;
}
