/** What a rule may have to wait for: regular expressions at all, a proof of its own, the linear-time engine, parts of speech, or what was learned. */
export type Need = 'expressions' | 'proof' | 'linear' | 'tagger' | 'learned';

/** A rule in force that does not run yet, or only in part, and what it needs. */
export interface WaitingRule {
  rule: string;
  pack: string;
  needs: Need;
  reason?: string;
}

/** A rule in force one of whose expressions never runs. */
export interface RefusedRule {
  rule: string;
  pack: string;
  /** In plain words. */
  reason: string;
  /** The text that would freeze a page. */
  attack?: string;
}
