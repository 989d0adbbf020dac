/** A draft's highest score for a label, by a model that had not seen it, and whether it has the label. */
export interface Trial {
  score: number;
  isSo: boolean;
}

/** How sure a score makes: 1 / (1 + exp(-(slope * score + offset))). */
export interface Calibration {
  slope: number;
  offset: number;
}

const steps = 4000;
const rate = 0.05;

/**
 * Fits how sure a score makes, by Platt's method with his targets.
 * J. Platt, Probabilistic Outputs for Support Vector Machines (1999).
 */
export function calibrate(trials: readonly Trial[]): Calibration {
  const yes = trials.filter(({ isSo }) => isSo).length;
  const no = trials.length - yes;
  const targets: [number, number] = [1 / (no + 2), (yes + 1) / (yes + 2)];
  let [slope, offset] = [1, 0];
  for (let step = 0; step < steps; step++) {
    let [toSlope, toOffset] = [0, 0];
    for (const { score, isSo } of trials) {
      const lack = 1 / (1 + Math.exp(-(slope * score + offset))) - targets[isSo ? 1 : 0];
      toSlope += lack * score;
      toOffset += lack;
    }
    slope -= (rate * toSlope) / Math.max(1, yes);
    offset -= (rate * toOffset) / Math.max(1, yes);
  }
  return { slope, offset };
}

/** Of the drafts at least so sure: which share has the label, and which share of all with the label they are. */
export function figuresAt(sure: number, trials: readonly Trial[], { slope, offset }: Calibration) {
  const found = trials.filter(({ score }) => 1 / (1 + Math.exp(-(slope * score + offset))) >= sure);
  const right = found.filter(({ isSo }) => isSo).length;
  const all = trials.filter(({ isSo }) => isSo).length;
  return { found: found.length, precision: right / (found.length || 1), recall: right / (all || 1) };
}
