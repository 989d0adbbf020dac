import type { Span } from '../finding';
import type { Reading } from '../reading';
import { LINK, SYMBOL } from '../text/tokens';
import type { LabelModel } from './model';
import type { Seen } from './seen';

/** So many tokens are always shown, so that the place can be read. */
const fewestTokens = 4;

/**
 * The run of a sentence's words that speaks most for a label: what each word adds to the score, less what it would add
 * where all words did alike. Gives its first and its last token, counted from the sentence's first.
 * @param length how many tokens the sentence has.
 */
export function tellingRun({ weights }: LabelModel, seen: Seen, length: number): [number, number] {
  const shares = new Float64Array(length);
  seen.features.forEach((feature, index) => {
    const first = seen.first[index] as number;
    const last = seen.last[index] as number;
    if (first < 0 || last >= length) return;
    const share = (weights[feature] as number) / (last - first + 1);
    for (let at = first; at <= last; at++) shares[at] = (shares[at] as number) + share;
  });
  const total = shares.reduce((sum, share) => sum + Math.max(0, share), 0);
  const [first, last] = bestRun(shares, (margin * total) / length);
  return [first <= fewestLeft ? 0 : first, length - 1 - last <= fewestLeft ? length - 1 : last];
}

/** So few tokens are not left over at an end of the sentence. */
const fewestLeft = 3;

/** How much of the mean a word must add to lengthen the run. */
const margin = 0.3;

/** The run with the greatest sum, each word costing `cost`; at least so long that it can be read. */
function bestRun(shares: Float64Array, cost: number): [number, number] {
  let best = 0;
  let run: [number, number] = [0, shares.length - 1];
  let sum = 0;
  let start = 0;
  shares.forEach((share, index) => {
    if (sum <= 0) [sum, start] = [0, index];
    sum += share - cost;
    if (sum > best) [best, run] = [sum, [start, index]];
  });
  let [first, last] = run;
  while (last - first + 1 < Math.min(fewestTokens, shares.length)) {
    if (first > 0) first--;
    if (last < shares.length - 1) last++;
  }
  return [first, last];
}

/** Where a run of tokens is in the text, without marks at its ends. */
export function trimmed(first: number, last: number, reading: Reading): Span {
  let [from, to] = [first, last];
  while (from < to && reading.bits(from) & SYMBOL) from++;
  while (to > from && reading.bits(to) & (SYMBOL | LINK)) to--;
  return { start: reading.tokens.start[from] as number, end: reading.tokens.end[to] as number };
}
