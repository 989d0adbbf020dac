import type { Evidence } from '../finding';
import type { Reading } from '../reading';
import { LINK, SYMBOL } from '../text/tokens';
import type { GoalModel } from './goal-model';
import type { Seen } from './seen';

/** So many words are shown at most. */
const mostShown = 3;
/** Shorter words show a reader nothing. */
const fewestLetters = 4;

/** The words of a post that add most to one class against all others, in the order of the text; none where none do. */
export function tellingWords(
  { rows, weights, biases }: GoalModel,
  index: number,
  post: Seen,
  reading: Reading,
): Evidence[] {
  const shares = new Map<number, number>();
  post.features.forEach((feature, at) => {
    const row = rows.get(feature);
    const first = post.first[at] as number;
    const last = post.last[at] as number;
    if (row === undefined || first < 0) return;
    const all = weights.subarray(row, row + biases.length).reduce((sum, weight) => sum + weight, 0);
    const share = ((weights[row + index] as number) - all / biases.length) / (last - first + 1);
    for (let token = first; token <= last; token++) shares.set(token, (shares.get(token) ?? 0) + share);
  });
  return [...shares]
    .filter(([token, share]) => share > 0 && isShown(token, reading))
    .sort(([a, share], [b, other]) => other - share || a - b)
    .slice(0, mostShown)
    .map(([token]) => token)
    .sort((a, b) => a - b)
    .map((token) => {
      const [start, end] = [reading.tokens.start[token] as number, reading.tokens.end[token] as number];
      return { start, end, match: reading.text.slice(start, end) };
    });
}

function isShown(token: number, reading: Reading): boolean {
  return !(reading.bits(token) & (SYMBOL | LINK)) && reading.raw(token).length >= fewestLetters;
}
