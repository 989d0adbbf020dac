import { type Emotion, outputs } from '../../rules/tone/levels';

/** A text, and what people heard in it. */
export interface Lesson {
  text: string;
  labels: readonly Emotion[];
}

/** By output, 1 where it holds of a text with these labels. */
export function targetsOf(labels: readonly Emotion[]): Uint8Array {
  return Uint8Array.from(outputs, (members) => (holds(members, labels) ? 1 : 0));
}

/** A group holds where one of its emotions does. */
export function holds(members: readonly Emotion[], labels: readonly Emotion[]): boolean {
  return members.some((label) => labels.includes(label));
}
