/** How strongly weights are held near 0, in texts' worth of trust. */
const hold = 40;
const rounds = 12;

/**
 * What each clue weighs for a group, by Newton's method with weights held near 0 (Le Cessie and van Houwelingen 1992). Clues
 * are held alike however far they reach.
 * @param clues by text; @param held whether the group holds of each.
 * @returns a weight by clue and, last, what counts without any.
 */
export function weighClues(clues: readonly (readonly number[])[], held: readonly boolean[]): number[] {
  const width = clues[0]?.length ?? 0;
  const columns = Array.from({ length: width }, (_, clue) => clues.map((one) => one[clue] as number));
  const middle = columns.map(mean);
  const reach = columns.map((column, clue) =>
    Math.sqrt(mean(column.map((value) => (value - (middle[clue] as number)) ** 2)) + 1e-9),
  );
  const rows = clues.map((one) => [
    ...one.map((value, clue) => (value - (middle[clue] as number)) / (reach[clue] as number)),
    1,
  ]);
  const weights = new Array<number>(width + 1).fill(0);
  for (let round = 0; round < rounds; round++) {
    const slopes = weights.map((weight, at) => (at < width ? hold * weight : 0));
    const curves = weights.map((_, at) => weights.map((_, other) => (at === other && at < width ? hold : 0)));
    rows.forEach((row, text) => {
      const likelihood = 1 / (1 + Math.exp(-row.reduce((sum, value, at) => sum + value * (weights[at] as number), 0)));
      const curve = likelihood * (1 - likelihood);
      const error = likelihood - (held[text] ? 1 : 0);
      row.forEach((value, at) => {
        slopes[at] = (slopes[at] as number) + error * value;
        const line = curves[at] as number[];
        for (let other = 0; other <= width; other++)
          line[other] = (line[other] as number) + curve * value * (row[other] as number);
      });
    });
    solve(curves, slopes).forEach((step, at) => {
      weights[at] = (weights[at] as number) - step;
    });
  }
  const unscaled = weights.slice(0, width).map((weight, clue) => weight / (reach[clue] as number));
  const offset = unscaled.reduce(
    (sum, weight, clue) => sum - weight * (middle[clue] as number),
    weights[width] as number,
  );
  return [...unscaled, offset].map((weight) => Number(weight.toPrecision(4)));
}

/** Solves equations by elimination; the matrix is symmetric and positive, so no rows need be swapped. */
function solve(matrix: number[][], right: number[]): number[] {
  const size = right.length;
  for (let pivot = 0; pivot < size; pivot++) {
    const from = matrix[pivot] as number[];
    for (let row = pivot + 1; row < size; row++) {
      const to = matrix[row] as number[];
      const factor = (to[pivot] as number) / (from[pivot] as number);
      for (let at = pivot; at < size; at++) to[at] = (to[at] as number) - factor * (from[at] as number);
      right[row] = (right[row] as number) - factor * (right[pivot] as number);
    }
  }
  for (let row = size - 1; row >= 0; row--) {
    const line = matrix[row] as number[];
    for (let at = row + 1; at < size; at++)
      right[row] = (right[row] as number) - (line[at] as number) * (right[at] as number);
    right[row] = (right[row] as number) / (line[row] as number);
  }
  return right;
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
