import { createChecker } from '../check';
import type { Parts } from '../checking/parts';
import type { Need } from '../checking/waiting-rule';
import type { Draft } from '../draft';
import { settledRules } from '../in-force/rules-in-force';
import { switchedOn } from '../in-force/switched-on';
import type { Pack } from '../pack';
import { findingsByRule, placesOf } from './findings-by-rule';

/** Where a rule fired; no offsets where it is about the whole post. */
export interface Hit {
  /** Which of the posts. */
  index: number;
  text: string;
  /** UTF-16 offsets into `text`. */
  matches: { start: number; end: number }[];
}

/** How often a rule fires. */
export interface HitRate {
  rule: string;
  pack: string;
  /** On how many posts, and which share of all (0..1). */
  posts: number;
  share: number;
  examples: Hit[];
  /** Why it did not run, or not all of it: it waits for something, or an expression in it never runs. */
  idle?: string;
}

/** How far something long has come. */
export interface Progress {
  done: number;
  total: number;
}

const mostExamples = 3;

/**
 * How often each rule would fire on ordinary posts, those that are switched off included: what an admin wants to know
 * before switching one on. One checker for all; it gives way after each post, so that others get their turn.
 * @param packs parents before children.
 * @param examples so many posts are kept for each rule.
 */
export function* hitRates(
  packs: readonly Pack[],
  posts: readonly Draft[],
  parts: Parts = {},
  examples = mostExamples,
): Generator<Progress, HitRate[]> {
  const rates = new Map<string, HitRate>();
  for (const { rule, pack } of settledRules(packs))
    rates.set(rule.id, { rule: rule.id, pack: pack.id, posts: 0, share: 0, examples: [] });
  const checker = createChecker(packs.map(switchedOn), parts);
  for (const { rule, needs, reason } of checker.waiting) noteIdle(rates.get(rule), reason ?? waitsFor[needs]);
  for (const { rule, reason } of checker.refused) noteIdle(rates.get(rule), reason);
  for (const [index, post] of posts.entries()) {
    for (const [id, findings] of findingsByRule(checker.check(post).findings)) {
      const rate = rates.get(id) as HitRate;
      rate.posts++;
      if (rate.examples.length < examples) rate.examples.push({ index, text: post.text, matches: placesOf(findings) });
    }
    yield { done: index + 1, total: posts.length };
  }
  for (const rate of rates.values()) rate.share = posts.length > 0 ? rate.posts / posts.length : 0;
  return [...rates.values()];
}

const waitsFor: Record<Need, string> = {
  expressions: 'It needs regular expressions.',
  proof: 'One of its expressions is not proved yet.',
  linear: 'One of its expressions needs the linear-time engine.',
  tagger: 'It needs parts of speech.',
  learned: 'It needs what was learned from labelled drafts.',
};

function noteIdle(rate: HitRate | undefined, reason: string): void {
  if (rate) rate.idle = reason;
}
