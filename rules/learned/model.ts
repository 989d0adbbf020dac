import { places } from './feature-place';
import { type LearnedLabel, labelNames } from './labels';

/** What was learned of a label, as the model's file has it. */
interface StoredLabel {
  /** What a score starts from, before anything is seen. */
  bias: number;
  /** What one step of a weight is worth. */
  step: number;
  /** How sure a score makes: 1 / (1 + exp(-(slope * score + offset))), fitted on drafts it was not learned from. */
  slope: number;
  offset: number;
  /** Pairs of how many places further, and how many steps the weight there is: see {@link decodeWeights}; in base64. */
  weights: string;
}

/** What was learned, as the file has it: by label. */
export type StoredModel = Readonly<Record<LearnedLabel, StoredLabel>>;

/** What was learned of a label, ready to be used. */
export interface LabelModel extends Omit<StoredLabel, 'weights'> {
  label: LearnedLabel;
  /** By place, in steps. */
  weights: Int8Array;
}

/** Unpacks a model's file. */
export function openModel(stored: StoredModel): LabelModel[] {
  return labelNames.map((label) => ({ ...stored[label], label, weights: decodeWeights(stored[label].weights) }));
}

/** Gaps take seven bits a byte, the lowest first, and the highest bit says that more follow; then one byte of weight. */
function decodeWeights(packed: string): Int8Array {
  const bytes = atob(packed);
  const weights = new Int8Array(places);
  for (let at = 0, place = 0; at < bytes.length; ) {
    for (let shift = 0, isMore = true; isMore; shift += 7) {
      const byte = bytes.charCodeAt(at++);
      place += (byte & 0x7f) << shift;
      isMore = byte > 0x7f;
    }
    weights[place] = bytes.charCodeAt(at++);
  }
  return weights;
}

/** As {@link decodeWeights} reads it. */
export function encodeWeights(weights: Int8Array): string {
  let bytes = '';
  let before = 0;
  weights.forEach((weight, place) => {
    if (weight === 0) return;
    let gap = place - before;
    for (; gap > 0x7f; gap >>>= 7) bytes += String.fromCharCode((gap & 0x7f) | 0x80);
    bytes += String.fromCharCode(gap, weight & 0xff);
    before = place;
  });
  return btoa(bytes);
}

/** What is seen in a long sentence counts less one by one, so that its length alone says nothing. */
export function scaleFor(features: number): number {
  return 4 / Math.sqrt(features + 10);
}
