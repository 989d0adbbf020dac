import type { HitRates } from '../hit-rates';
import { ProgressBar } from '../ProgressBar';
import type { Progress } from '../progress';

export interface HitRateLineProps {
  hitRates: HitRates | undefined;
  progress: Progress | undefined;
  onHitRates: () => void;
}

/** Works out how often each rule fires on sample posts, or how far that has come. */
export function HitRateLine({ hitRates, progress, onHitRates }: HitRateLineProps) {
  if (progress) return <ProgressBar progress={progress} />;
  return (
    <div class="hit-rate-line">
      <button type="button" class="button" onClick={onHitRates}>
        {hitRates ? 'Work out hit rates again' : 'Work out hit rates'}
      </button>
      <span class="small">The hit rate is the share of sample posts that a rule fires on.</span>
    </div>
  );
}
