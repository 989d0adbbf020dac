import { type HitRate, hitRates } from '../../rules/judging/hit-rates';
import { runToEnd } from '../../rules/judging/run-to-end';
import { samplePosts } from '../../rules/judging/sample-posts';
import type { Pack } from '../../rules/pack';
import { loadParts } from '../parts/load-parts';
import type { Policy } from '../policy/policy';
import type { Report } from './task';

export interface RateInput extends Pick<Policy, 'proofs' | 'needs'> {
  /** Parents first. */
  packs: Pack[];
}

const mostExamples = 12;

/** How often each rule would fire on the sample posts, switched off or not, with the first posts of each. */
export async function rateRules({ packs, ...policy }: RateInput, report: Report): Promise<HitRate[]> {
  const steps = hitRates(packs, samplePosts, await loadParts(policy), mostExamples);
  return runToEnd(steps, (come) => report({ step: 'Trying the rules on sample posts', ...come }));
}
