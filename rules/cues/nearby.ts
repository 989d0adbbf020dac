import type { Reading } from '../reading';

/** Whether a word with one of `marks` is in the sentence of token `index`, at most `reach` tokens away. */
export function isMarkedNear(reading: Reading, index: number, marks: number, reach = 40): boolean {
  if (!reading.hasMarks(marks)) return false;
  const sentence = reading.tokens.sentence[index] as number;
  for (let step = 0; step <= reach; step++) {
    for (const at of [index - step, index + step]) {
      if (
        at >= 0 &&
        at < reading.tokens.count &&
        reading.tokens.sentence[at] === sentence &&
        reading.marked(at) & marks
      )
        return true;
    }
  }
  return false;
}

/** The closest token before `index` whose word has one of `marks`, within `reach` tokens of the same sentence; or -1. */
export function markedBefore(reading: Reading, index: number, marks: number, reach: number): number {
  if (!reading.hasMarks(marks)) return -1;
  const { sentence } = reading.tokens;
  for (let at = index - 1; at >= 0 && at >= index - reach && sentence[at] === sentence[index]; at--)
    if (reading.marked(at) & marks) return at;
  return -1;
}
