import type { HitRate as FullHitRate } from '../../rules/judging/hit-rates';
import { ShareBar } from './ShareBar';

export type HitRate = Pick<FullHitRate, 'share' | 'idle'>;

/** How often a rule fires on sample posts; where it did not run, why: “0 %” would say that it is harmless. */
export function HitShare({ share, idle }: HitRate) {
  return idle === undefined || share > 0 ? <ShareBar share={share} /> : <span class="small">Did not run. {idle}</span>;
}
