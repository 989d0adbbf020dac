import type { HitRate } from './HitShare';

/** How often rules fire on sample posts, by rule id. */
export type HitRates = ReadonlyMap<string, HitRate>;
