const farthest = 2;

/** The word of `known` that `word` was probably meant to be: at most two letters off, and at most half of it. */
export function closestWord(word: string, known: readonly string[]): string | undefined {
  const [closest] = known
    .map((one) => ({ one, distance: distanceBetween(word.toLowerCase(), one.toLowerCase()) }))
    .filter(({ distance }) => distance <= farthest && distance * 2 <= word.length)
    .sort((a, b) => a.distance - b.distance);
  return closest?.one;
}

/** How many letters have to be put in, taken out or changed (Levenshtein). */
function distanceBetween(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let at = 1; at <= a.length; at++) {
    const next = [at];
    for (let other = 1; other <= b.length; other++) {
      const changed = (row[other - 1] as number) + (a[at - 1] === b[other - 1] ? 0 : 1);
      next.push(Math.min(changed, (row[other] as number) + 1, (next[other - 1] as number) + 1));
    }
    row = next;
  }
  return row[b.length] as number;
}
