import { randomNumbers } from '../random';

/** Weights by feature and output, and what each output weighs without any feature. */
export interface Fitted {
  weights: Float32Array;
  bias: Float64Array;
}

export interface FitOptions {
  rounds: number;
  /** How much is learned at first; less and less until nothing at the end. */
  rate: number;
  /** How strongly weights are held near 0. */
  hold: number;
}

/**
 * Fits one logistic regression per output, all at once, by stochastic gradient descent with a step of its own for each
 * weight (Adagrad, Duchi and others 2011). The same input gives the same weights, bit for bit.
 * @param texts each text's features: its vector has 1 / √n at each of its n features, so that long texts do not shout.
 * @param targets what each output should say of each text, 0..1.
 */
export function fitWeights(
  texts: readonly Int32Array[],
  targets: readonly ArrayLike<number>[],
  features: number,
  { rounds, rate, hold }: FitOptions,
): Fitted {
  const width = targets[0]?.length ?? 0;
  const weights = new Float32Array(features * width);
  const squares = new Float32Array(features * width).fill(1e-4);
  const bias = Float64Array.from({ length: width }, (_, output) => logOdds(targets, output));
  const error = new Float64Array(width);
  const random = randomNumbers(1);
  const order = Int32Array.from(texts.keys());
  const steps = rounds * texts.length;
  let step = 0;
  for (let round = 0; round < rounds; round++) {
    shuffle(order, random);
    for (const one of order) {
      const now = rate * (1 - step++ / steps);
      const text = texts[one] as Int32Array;
      const value = 1 / Math.sqrt(Math.max(1, text.length));
      judge(text, value, weights, bias, error);
      const target = targets[one] as ArrayLike<number>;
      for (let output = 0; output < width; output++) {
        error[output] = 1 / (1 + Math.exp(-(error[output] as number))) - (target[output] as number);
        bias[output] = (bias[output] as number) - 0.02 * now * (error[output] as number);
      }
      for (const feature of text) {
        for (let output = 0, at = feature * width; output < width; output++, at++) {
          const slope = (error[output] as number) * value + hold * (weights[at] as number);
          const square = (squares[at] as number) + slope * slope;
          squares[at] = square;
          weights[at] = (weights[at] as number) - (now * slope) / Math.sqrt(square);
        }
      }
    }
  }
  return { weights, bias };
}

/** Writes what each output sums up to for a text. */
function judge(text: Int32Array, value: number, weights: Float32Array, bias: Float64Array, sums: Float64Array): void {
  const width = bias.length;
  sums.fill(0);
  for (const feature of text)
    for (let output = 0, at = feature * width; output < width; output++, at++)
      sums[output] = (sums[output] as number) + (weights[at] as number);
  for (let output = 0; output < width; output++)
    sums[output] = (sums[output] as number) * value + (bias[output] as number);
}

/** What each output sums up to, for each text. */
export function sumsOf({ weights, bias }: Fitted, texts: readonly Int32Array[]): Float64Array[] {
  return texts.map((text) => {
    const sums = new Float64Array(bias.length);
    judge(text, 1 / Math.sqrt(Math.max(1, text.length)), weights, bias, sums);
    return sums;
  });
}

function logOdds(targets: readonly ArrayLike<number>[], output: number): number {
  let held = 1;
  for (const target of targets) held += target[output] as number;
  return Math.log(held / (targets.length - held + 2));
}

function shuffle(order: Int32Array, random: () => number): void {
  for (let at = order.length - 1; at > 0; at--) {
    const other = Math.floor(random() * (at + 1));
    [order[at], order[other]] = [order[other] as number, order[at] as number];
  }
}
