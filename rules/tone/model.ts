import { ToneFeatures } from './features';
import { groupClues, groupLikelihood, likely } from './group-clues';
import { KeyPlaces } from './key-places';
import { outputs } from './levels';
import { read } from './packing';

/** A trained model as its file holds it, written by `npm run train`. */
export interface PackedModel {
  /** By output: what it weighs without any feature, and what one step of weight is worth. */
  bias: number[];
  step: number[];
  /** By output: slope and offset that make a sum a likelihood. */
  slope: number[];
  offset: number[];
  /** By emotion: from which likelihood on it is told, and from which on it is sure enough to be said to a person. */
  threshold: number[];
  sure: number[];
  /** By group: what each clue weighs and, last, what there is without any; and from which likelihood on it is told. */
  groups: { weights: number[]; threshold: number }[];
  /** The features' keys in order, each by its distance from the one before. */
  keys: string;
  /** Feature by feature, the steps of weight of each output. */
  weights: string;
}

const width = outputs.length;

/** A linear model, ready to be asked: what a text's features weigh, added up by output. */
export class ToneModel {
  readonly #packed: PackedModel;
  /** What it looks at in a text; read before it is asked. */
  readonly features: ToneFeatures;
  /** By feature and output, in steps: a quarter of the room that weights themselves would take, which is read quicker. */
  readonly #steps: Int8Array;
  /** The features counted last; by feature, how often it is among them; and how many different ones there are. */
  #counted = new Int32Array();
  readonly #times: Uint16Array;
  #different = 0;
  /** By output, the steps of all features that are in it. */
  readonly #added = new Float64Array(width);

  /** Unpacks it, in milliseconds. */
  constructor(packed: PackedModel) {
    this.#packed = packed;
    const gaps = [...read.gaps(packed.keys)];
    const count = gaps.length;
    const places = new KeyPlaces(gaps);
    this.features = new ToneFeatures((key) => places.of(key));
    this.#times = new Uint16Array(count);
    this.#steps = new Int8Array(count * width);
    let at = 0;
    for (const steps of read.weights(packed.weights)) this.#steps[at++] = steps;
  }

  /**
   * Adds up by output what was read. A feature counts once however often it is there, and the sum is divided by the root of
   * how many there are, so that long texts do not shout.
   */
  sums(): Float64Array {
    this.#count();
    const { bias, step } = this.#packed;
    const share = this.#share;
    return this.#added.map((steps, output) => steps * (step[output] as number) * share + (bias[output] as number));
  }

  /** How likely each output is, 0..1, by its sum. */
  likelihoods(sums: Float64Array): number[] {
    const { slope, offset } = this.#packed;
    return Array.from(sums, (sum, output) => likely(sum * (slope[output] as number) + (offset[output] as number)));
  }

  /** Whether an emotion is likely enough to be told. */
  isTold(emotion: number, likelihood: number): boolean {
    return likelihood >= (this.#packed.threshold[emotion] as number);
  }

  /** Whether an emotion is likely enough to be said to a person: then it is right in most cases. */
  isSure(emotion: number, likelihood: number): boolean {
    return likelihood >= (this.#packed.sure[emotion] as number);
  }

  /** Which groups hold. */
  groups(sums: Float64Array, likelihoods: readonly number[]): boolean[] {
    return this.#packed.groups.map(
      ({ weights, threshold }, group) => groupLikelihood(weights, groupClues(sums, likelihoods, group)) >= threshold,
    );
  }

  /**
   * What each token adds to an output's sum, exactly; what is about the whole text is no token's. It is about what `sums`
   * was asked about last.
   */
  contributions(tokens: number, output: number): Float64Array {
    const by = new Float64Array(tokens);
    const { place, first, last, count } = this.features;
    for (let at = 0; at < count; at++) {
      if ((first[at] as number) < 0) continue;
      const feature = place[at] as number;
      const length = (last[at] as number) - (first[at] as number) + 1;
      const steps = this.#steps[feature * width + output] as number;
      const weight = steps * (this.#packed.step[output] as number) * this.#share;
      for (let token = first[at] as number; token <= (last[at] as number); token++)
        by[token] = (by[token] as number) + weight / (length * (this.#times[feature] as number));
    }
    return by;
  }

  get #share(): number {
    return 1 / Math.sqrt(Math.max(1, this.#different));
  }

  /**
   * Counts the features. From one key to the next a text begins as it did: only what comes after is taken away and added
   * up anew; steps are whole numbers, so that nothing is lost by that.
   */
  #count(): void {
    const { place, count } = this.features;
    const before = this.#counted;
    let same = 0;
    while (same < count && same < before.length && place[same] === before[same]) same++;
    for (let at = same; at < before.length; at++) {
      const feature = before[at] as number;
      const left = (this.#times[feature] as number) - 1;
      this.#times[feature] = left;
      if (left === 0) this.#add(feature, -1);
    }
    for (let at = same; at < count; at++) {
      const feature = place[at] as number;
      if (this.#times[feature] === 0) this.#add(feature, 1);
      this.#times[feature] = (this.#times[feature] as number) + 1;
    }
    this.#counted = place.slice(0, count);
  }

  #add(feature: number, times: 1 | -1): void {
    this.#different += times;
    const row = feature * width;
    for (let output = 0; output < width; output++)
      this.#added[output] = (this.#added[output] as number) + times * (this.#steps[row + output] as number);
  }
}
