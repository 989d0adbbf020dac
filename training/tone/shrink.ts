import { mostSteps } from '../../rules/tone/packing';
import type { Fitted } from './fit-weights';

/** Which features matter most: how much their weights change all outputs, times how often they are there. In order of place. */
export function strongest({ weights, bias }: Fitted, texts: readonly Int32Array[], most: number): Int32Array {
  const width = bias.length;
  const times = new Float64Array(weights.length / width);
  for (const text of texts) for (const feature of text) times[feature] = (times[feature] as number) + 1;
  const force = times.map((count, feature) => {
    let sum = 0;
    for (let at = feature * width; at < (feature + 1) * width; at++) sum += (weights[at] as number) ** 2;
    return sum * count;
  });
  const ranked = Int32Array.from(force.keys()).sort((a, b) => (force[b] as number) - (force[a] as number) || a - b);
  return ranked.slice(0, most).sort();
}

/** Weights as whole steps, each output with a step of its own; small ones are 0, which costs hardly any room. */
export function quantize(
  { weights, bias }: Fitted,
  coarseness: number,
  idle: number,
): { step: number[]; steps: Int8Array } {
  const width = bias.length;
  const step = Array.from(bias, (_, output) => {
    let sum = 0;
    for (let at = output; at < weights.length; at += width) sum += (weights[at] as number) ** 2;
    return Number((coarseness * Math.sqrt((sum * width) / weights.length)).toPrecision(5));
  });
  const steps = Int8Array.from(weights, (weight, at) => {
    const many = weight / (step[at % width] as number);
    return Math.abs(many) < idle ? 0 : Math.max(-mostSteps, Math.min(mostSteps, Math.round(many)));
  });
  return { step, steps };
}

/** What is left of the weights once they are whole steps. */
export function unquantized(step: readonly number[], steps: Int8Array): Float32Array {
  return Float32Array.from(steps, (many, at) => many * (step[at % step.length] as number));
}
