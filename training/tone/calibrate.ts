/**
 * Slope and offset that make sums likelihoods, by Newton's method (Platt 1999).
 * @param trust how many texts' worth of trust the sums have as they are: with few texts to judge by, it should be more.
 */
export function calibrate(
  sums: readonly number[],
  holds: readonly boolean[],
  trust: number,
): { slope: number; offset: number } {
  let [slope, offset] = [1, 0];
  for (let round = 0; round < 30; round++) {
    let [a, b, aa, ab, bb] = [trust * (slope - 1), trust * offset, trust, 0, trust];
    sums.forEach((sum, at) => {
      const likelihood = 1 / (1 + Math.exp(-(slope * sum + offset)));
      const error = likelihood - (holds[at] ? 1 : 0);
      const curve = likelihood * (1 - likelihood);
      a += error * sum;
      b += error;
      aa += curve * sum * sum;
      ab += curve * sum;
      bb += curve;
    });
    const determinant = aa * bb - ab * ab;
    slope -= (bb * a - ab * b) / determinant;
    offset -= (aa * b - ab * a) / determinant;
  }
  return { slope: round(slope), offset: round(offset) };
}

/** From which score on saying that it holds gives the best F1. */
export function bestThreshold(scores: readonly number[], holds: readonly boolean[]): number {
  const ranked = scores.map((score, at) => ({ score, holds: holds[at] })).sort((a, b) => b.score - a.score);
  const all = holds.filter(Boolean).length;
  let [right, best, threshold] = [0, 0, 1];
  for (let said = 1; said < ranked.length; said++) {
    if (ranked[said - 1]?.holds) right++;
    const f1 = (2 * right) / (said + all);
    if (f1 <= best) continue;
    best = f1;
    threshold = ((ranked[said - 1]?.score as number) + (ranked[said]?.score as number)) / 2;
  }
  return round(threshold);
}

/** What is said to a person is right in so much of what was judged: a little more than it is to be elsewhere. */
const mostlyRight = 0.77;

/**
 * From which score on what is said is mostly right; 2, which no score is, where it never is.
 * @param fewest so many must be said, that it is no luck.
 */
export function sureFrom(scores: readonly number[], right: readonly boolean[], fewest: number): number {
  const ranked = scores.map((score, at) => ({ score, right: right[at] })).sort((a, b) => b.score - a.score);
  let [rightSoFar, from] = [0, 2];
  ranked.forEach(({ score, right }, at) => {
    if (right) rightSoFar++;
    if (at + 1 >= fewest && rightSoFar >= mostlyRight * (at + 1)) from = score;
  });
  return round(from);
}

function round(value: number): number {
  return Number(value.toPrecision(5));
}
