import { places } from './feature-place';

/** By feature: the number of what it was last added to. */
const lastIn = new Int32Array(places);
let count = 0;

/**
 * What was seen in a sentence or a post: hashed features, each once, and which tokens showed it first. One is filled after
 * the other: a feature that another one got meanwhile would be taken for new.
 */
export class Seen {
  readonly features: number[] = [];
  /** Tokens from the first of what it was seen in, from 0 and both inclusive; -1 where it is about the whole. */
  readonly first: number[] = [];
  readonly last: number[] = [];
  readonly #number = ++count;

  add(feature: number, first = -1, last = first): void {
    if (lastIn[feature] === this.#number) return;
    lastIn[feature] = this.#number;
    this.features.push(feature);
    this.first.push(first);
    this.last.push(last);
  }
}
